DELETE FROM entries WHERE id = @id RETURNING entry
