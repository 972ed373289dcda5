MATCH (c:Change)
WHERE c.dataset = $dataset AND c.sequence > $after AND c.sequence <= $through
RETURN c.sequence, c.event, c.kind, c.recordedTicks
ORDER BY c.sequence
