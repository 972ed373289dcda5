SELECT t.id, t.name, t.note, t.defined_by
FROM json_each(@ids) AS wanted
CROSS JOIN topics AS t ON t.id = wanted.value
