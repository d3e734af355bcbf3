"""The built-in example: score rows from a seeded generator, and the finished investigation over them."""
