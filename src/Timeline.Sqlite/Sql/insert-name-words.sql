INSERT INTO name_words (rowid, words) VALUES (@name, @words)
