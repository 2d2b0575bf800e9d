"""What is taken in by hand, from a folder, and from archives."""
