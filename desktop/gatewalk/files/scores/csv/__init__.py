"""CSV of any dialect: encoding, dialect, structure, then rows, each step a module of its own."""
