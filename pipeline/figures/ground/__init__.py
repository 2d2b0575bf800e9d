"""What all rules on figures stand on: the text laid out, the words of its language, what is counted."""
