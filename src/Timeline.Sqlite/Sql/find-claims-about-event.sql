-- A page of claims for each event.
SELECT
  parent.key, c.id, c.article, c.event, c.label, c.position, c.known_from, c.recorded_at,
  c.state, c.ended_at, c.superseded_by, c.reason, c.content
FROM json_each(@parents) AS parent
CROSS JOIN claims AS c ON c.claim IN (
  SELECT m.claim
  FROM claims AS m
  WHERE m.event = parent.value {conditions}
  ORDER BY {order}
  LIMIT @limit
)
ORDER BY parent.key, c.known_from, c.recorded_at, c.position, c.id
