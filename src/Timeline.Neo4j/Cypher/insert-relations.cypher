UNWIND $rows AS row
MATCH (from:Subject {dataset: $dataset, id: row.from})
MERGE (to:Subject {dataset: $dataset, id: row.to})
CREATE (from)-[r:$(row.kind)]->(to)
SET r = row.properties
