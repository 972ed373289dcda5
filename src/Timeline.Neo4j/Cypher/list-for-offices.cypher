UNWIND $rows AS row
MATCH (e:Event {dataset: $dataset, id: row.event})
MATCH (owner:Office {dataset: $dataset, id: row.owner})
CREATE (owner)-[r:EXERCISED_IN]->(e)
SET r = row.properties
RETURN count(*)
