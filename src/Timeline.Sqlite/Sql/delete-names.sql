DELETE FROM names WHERE id = @id
