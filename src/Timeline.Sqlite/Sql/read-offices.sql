SELECT o.id, o.title, o.organization, o.aliases, o.defined_by
FROM offices AS o
WHERE o.id > @after
ORDER BY o.id
LIMIT @first
