UNWIND $rows AS row
MATCH (e:Event {dataset: $dataset, id: row.event})
MATCH (owner:Actor {dataset: $dataset, id: row.owner})
CREATE (owner)-[r:PARTICIPATED_IN]->(e)
SET r = row.properties
RETURN count(*)
