"""What stands between Scrapy and the web: guard, manners, turns, certificates, and words for what went wrong."""
