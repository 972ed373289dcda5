SELECT parent.key, (
  SELECT count(*)
  FROM (
    SELECT * FROM event_relations WHERE from_event = parent.value
    UNION ALL
    SELECT * FROM event_relations WHERE to_event = parent.value AND from_event <> parent.value
  ) AS m
  WHERE true {conditions}
)
FROM json_each(@parents) AS parent
