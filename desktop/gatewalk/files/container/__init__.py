"""The `.gatewalk` container: a zip of plain parts, written the same way each time and read with suspicion."""
