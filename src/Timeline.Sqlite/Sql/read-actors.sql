SELECT a.id, a.name, a.aliases, a.description, a.part_of, a.wikidata, a.defined_by
FROM actors AS a
WHERE a.id > @after
ORDER BY a.id
LIMIT @first
