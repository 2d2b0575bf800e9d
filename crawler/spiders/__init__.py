"""The spiders that a person starts by hand."""
