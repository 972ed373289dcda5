UNWIND $ids AS id
MATCH (a:Actor {dataset: $dataset, id: id})
RETURN a.id, a.name, a.aliases, a.description, a.partOf, a.wikidata, a.definedBy
