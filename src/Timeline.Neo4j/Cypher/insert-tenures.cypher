UNWIND $rows AS row
MATCH (holder:Actor {dataset: $dataset, id: row.holder})
MATCH (office:Office {dataset: $dataset, id: row.office})
CREATE (holder)-[t:HELD]->(office)
SET t = row.properties, t.heldFrom = date(row.earliestStart), t.heldTo = date(row.latestEnd)
RETURN count(*)
