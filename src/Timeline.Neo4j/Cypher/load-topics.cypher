UNWIND $ids AS id
MATCH (t:Topic {dataset: $dataset, id: id})
RETURN t.id, t.name, t.note, t.definedBy
