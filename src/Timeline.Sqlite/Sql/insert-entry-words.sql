INSERT INTO entry_words (rowid, words) VALUES (@entry, @words)
