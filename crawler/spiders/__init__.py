"""One spider a kind of source; each only joins Scrapy to the pure functions beside it."""
