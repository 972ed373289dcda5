-- "parent.value" holds the events' ids.
FROM events AS m
WHERE m.event IN (
  SELECT listed.event
  FROM json_each(parent.value) AS wanted
  CROSS JOIN events AS listed ON listed.id = wanted.value
)
