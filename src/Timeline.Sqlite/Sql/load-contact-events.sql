SELECT e.event, e.id, e.es, e.ls, e.ee, e.le, e.is_start_unknown, e.is_end_unknown, e.modality = 0
FROM json_each(@events) AS wanted
CROSS JOIN events AS e ON e.event = wanted.value
ORDER BY e.es, e.ls, e.ee, e.le, e.id
