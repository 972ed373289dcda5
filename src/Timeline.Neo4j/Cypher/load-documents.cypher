UNWIND $ids AS id
MATCH (d:Document {dataset: $dataset, id: id})
MATCH (r:Revision {dataset: $dataset, document: d.id, number: d.revision})
RETURN d.id, r.contentHash, r.content, r.recordedTicks
