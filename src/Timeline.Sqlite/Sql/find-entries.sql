-- A page of a directory.
SELECT m.id, m.folded_name
FROM entries AS m
WHERE m.kind = @kind {conditions}
ORDER BY {order}
LIMIT @limit
