SELECT p.id, p.name, p.kind, p.within, p.aliases, p.note, p.defined_by
FROM json_each(@ids) AS wanted
CROSS JOIN places AS p ON p.id = wanted.value
