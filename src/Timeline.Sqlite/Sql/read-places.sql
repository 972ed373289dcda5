SELECT p.id, p.name, p.kind, p.within, p.aliases, p.note, p.defined_by
FROM places AS p
WHERE p.id > @after
ORDER BY p.id
LIMIT @first
