DELETE FROM name_words WHERE rowid IN (SELECT name FROM names WHERE id = @id)
