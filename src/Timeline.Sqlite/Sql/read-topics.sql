SELECT t.id, t.name, t.note, t.defined_by
FROM topics AS t
WHERE t.id > @after
ORDER BY t.id
LIMIT @first
