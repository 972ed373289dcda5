SELECT a.actor, a.id
FROM json_each(@actors) AS wanted
CROSS JOIN actors AS a ON a.actor = wanted.value
