MATCH (t:Topic)
WHERE t.dataset = $dataset AND t.id > $after
RETURN t.id, t.name, t.note, t.definedBy
ORDER BY t.id
LIMIT $first
