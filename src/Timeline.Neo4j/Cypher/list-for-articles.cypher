UNWIND $rows AS row
MATCH (e:Event {dataset: $dataset, id: row.event})
MATCH (owner:Article {dataset: $dataset, id: row.owner})
CREATE (owner)-[r:REPORTS_ON]->(e)
SET r = row.properties
RETURN count(*)
