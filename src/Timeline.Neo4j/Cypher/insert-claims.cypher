UNWIND $rows AS row
MATCH (a:Article {dataset: $dataset, id: row.properties.article})
MERGE (s:Subject {dataset: $dataset, id: row.properties.event})
CREATE (a)-[:MAKES]->(c:Claim)-[:ABOUT]->(s)
SET c = row.properties, c.recordedAt = datetime(row.recordedAt), c.endedAt = datetime(row.endedAt)
RETURN count(*)
