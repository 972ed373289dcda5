SELECT a.id, a.actor
FROM json_each(@ids) AS wanted
CROSS JOIN actors AS a ON a.id = wanted.value
