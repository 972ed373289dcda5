UNWIND $ids AS id
MATCH (o:Office {dataset: $dataset, id: id})
RETURN o.id, o.title, o.organization, o.aliases, o.definedBy
