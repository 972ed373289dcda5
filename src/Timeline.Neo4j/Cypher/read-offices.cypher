MATCH (o:Office)
WHERE o.dataset = $dataset AND o.id > $after
RETURN o.id, o.title, o.organization, o.aliases, o.definedBy
ORDER BY o.id
LIMIT $first
