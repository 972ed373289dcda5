UNWIND $rows AS row
MERGE (a:Article {dataset: $dataset, id: row.properties.id})
SET a = row.properties, a.recordedAt = datetime(row.recordedAt), a.publishedFrom = date(row.earliestStart), a.publishedTo = date(row.latestEnd)
WITH a
MATCH (d:Document {dataset: $dataset, id: a.id})
MERGE (d)-[:RECORDS]->(a)
