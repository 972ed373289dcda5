SELECT e.event, e.id
FROM json_each(@events) AS wanted
CROSS JOIN events AS e ON e.event = wanted.value
