"""The drawn tree: layout without Qt, then items, scene and view."""
