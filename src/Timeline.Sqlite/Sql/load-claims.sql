SELECT
  wanted.key, c.id, c.article, c.event, c.label, c.position, c.known_from, c.recorded_at,
  c.state, c.ended_at, c.superseded_by, c.reason, c.content
FROM json_each(@ids) AS wanted
CROSS JOIN claims AS c ON c.id = wanted.value
