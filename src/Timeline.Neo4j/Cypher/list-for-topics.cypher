UNWIND $rows AS row
MATCH (e:Event {dataset: $dataset, id: row.event})
MATCH (owner:Topic {dataset: $dataset, id: row.owner})
CREATE (e)-[r:HAS_TOPIC]->(owner)
SET r = row.properties
RETURN count(*)
