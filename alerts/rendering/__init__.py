"""A view becomes HTML, text and pictures; templates of the user are confined."""
