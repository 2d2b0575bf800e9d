"""One crawl of many sources: a round each, one spider over them, one writer of what comes."""
