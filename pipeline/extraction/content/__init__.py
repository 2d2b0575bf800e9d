"""Finds an article's text in a page: what is set apart, what is cut, where the prose lies, which lines belong."""
