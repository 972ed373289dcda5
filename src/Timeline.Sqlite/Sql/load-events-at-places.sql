SELECT DISTINCT at.event
FROM json_each(@places) AS wanted
CROSS JOIN event_places AS at ON at.place = wanted.value
WHERE at.is_direct = 1
