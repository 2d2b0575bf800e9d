"""The forms in which agreements are told, each with its reader: granted, met on, wished for, recalled, denied."""
