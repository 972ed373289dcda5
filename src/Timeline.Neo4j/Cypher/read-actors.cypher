MATCH (a:Actor)
WHERE a.dataset = $dataset AND a.id > $after
RETURN a.id, a.name, a.aliases, a.description, a.partOf, a.wikidata, a.definedBy
ORDER BY a.id
LIMIT $first
