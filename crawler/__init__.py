"""The Scrapy project: fetches what the sources list, politely and safely, into ``captures.db``."""
