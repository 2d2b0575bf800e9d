"""What a sentence gives the rules on agreements: cues, boundaries, clauses, states, and which verb is whose."""
