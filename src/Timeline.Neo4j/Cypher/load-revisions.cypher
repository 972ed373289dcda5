UNWIND $ids AS id
MATCH (d:Document {dataset: $dataset, id: id})
USING INDEX d:Document(dataset, id)
MATCH (d)-[:HAS_REVISION]->(r:Revision)
RETURN d.id, r.contentHash, r.content, r.recordedTicks
ORDER BY d.id, r.number
