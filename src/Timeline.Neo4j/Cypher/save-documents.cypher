UNWIND $rows AS row
MERGE (d:Document {dataset: $dataset, id: row.document})
SET d.revision = row.number, d.contentHash = row.contentHash, d.recordedAt = datetime(row.recordedAt)
CREATE (d)-[:HAS_REVISION]->(r:Revision)
SET r = row, r.dataset = $dataset, r.recordedAt = datetime(row.recordedAt)
