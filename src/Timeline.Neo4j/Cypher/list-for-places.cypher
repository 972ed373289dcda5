UNWIND $rows AS row
MATCH (e:Event {dataset: $dataset, id: row.event})
MATCH (owner:Place {dataset: $dataset, id: row.owner})
CREATE (e)-[r:TOOK_PLACE_IN]->(owner)
SET r = row.properties
RETURN count(*)
