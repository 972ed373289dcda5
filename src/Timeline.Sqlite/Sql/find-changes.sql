SELECT c.change, c.event, c.kind, c.recorded_at
FROM event_changes AS c
WHERE c.change > @after
ORDER BY c.change
LIMIT @limit
