-- A page of relations for each event, in either direction.
SELECT parent.key, r.from_event, r.kind, r.to_event, r.claim, r.words, r.gap_least, r.gap_most, r.gap_words
FROM json_each(@parents) AS parent
CROSS JOIN event_relations AS r ON r.relation IN (
  SELECT m.relation
  FROM (
    SELECT * FROM event_relations WHERE from_event = parent.value
    UNION ALL
    SELECT * FROM event_relations WHERE to_event = parent.value AND from_event <> parent.value
  ) AS m
  WHERE true {conditions}
  ORDER BY {order}
  LIMIT @limit
)
ORDER BY parent.key, r.kind, r.from_event, r.to_event, r.claim
