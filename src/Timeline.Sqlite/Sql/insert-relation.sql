INSERT OR IGNORE INTO event_relations (from_event, kind, to_event, claim, words, gap_least, gap_most, gap_words)
VALUES (@from_event, @kind, @to_event, @claim, @words, @gap_least, @gap_most, @gap_words)
