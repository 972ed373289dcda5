MATCH (p:Place)
WHERE p.dataset = $dataset AND p.id > $after
RETURN p.id, p.name, p.kind, p.within, p.aliases, p.note, p.definedBy
ORDER BY p.id
LIMIT $first
