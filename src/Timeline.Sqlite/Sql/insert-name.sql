INSERT INTO names (folded, id) VALUES (@folded, @id) RETURNING name
