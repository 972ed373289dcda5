SELECT
  0, c.id, c.article, c.event, c.label, c.position, c.known_from, c.recorded_at,
  c.state, c.ended_at, c.superseded_by, c.reason, c.content
FROM claims AS c
WHERE c.event = @event AND c.state = 0
