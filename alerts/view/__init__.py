"""The digest as templates see it: what is shown, in which words and order. Pure."""
