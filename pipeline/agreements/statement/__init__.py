"""What a statement consists of: what an agreement is on, between whom, how far come, news or recalled, said by whom."""
