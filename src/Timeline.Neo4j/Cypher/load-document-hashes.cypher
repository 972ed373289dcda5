UNWIND $ids AS id
MATCH (d:Document {dataset: $dataset, id: id})
RETURN d.id, d.contentHash, d.revision
