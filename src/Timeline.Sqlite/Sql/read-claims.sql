-- All claims ever made about a page of events.
SELECT
  0, c.id, c.article, c.event, c.label, c.position, c.known_from, c.recorded_at,
  c.state, c.ended_at, c.superseded_by, c.reason, c.content
FROM claims AS c
WHERE c.event IN (SELECT DISTINCT m.event FROM claims AS m WHERE m.event > @after ORDER BY m.event LIMIT @first)
ORDER BY c.event, c.id
