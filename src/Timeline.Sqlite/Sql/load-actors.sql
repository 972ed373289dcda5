SELECT a.id, a.name, a.aliases, a.description, a.part_of, a.wikidata, a.defined_by
FROM json_each(@ids) AS wanted
CROSS JOIN actors AS a ON a.id = wanted.value
