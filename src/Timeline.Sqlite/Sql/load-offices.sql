SELECT o.id, o.title, o.organization, o.aliases, o.defined_by
FROM json_each(@ids) AS wanted
CROSS JOIN offices AS o ON o.id = wanted.value
