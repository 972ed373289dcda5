UNWIND $ids AS id
MATCH (p:Place {dataset: $dataset, id: id})
RETURN p.id, p.name, p.kind, p.within, p.aliases, p.note, p.definedBy
