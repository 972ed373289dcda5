SELECT n.folded, n.id
FROM json_each(@names) AS wanted
CROSS JOIN names AS n ON n.folded = wanted.value
ORDER BY n.folded, n.id
