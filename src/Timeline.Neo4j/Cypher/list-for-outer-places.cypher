UNWIND $ids AS id
MATCH (e:Event {dataset: $dataset, id: id})
USING INDEX e:Event(dataset, id)
MATCH (e)-[:TOOK_PLACE_IN]->(p:Place)
MATCH (p)-[:WITHIN*0..]->(outer:Place)
WITH DISTINCT e, outer
CREATE (e)-[w:TOOK_PLACE_WITHIN {sortKey: $dataset + '\t' + outer.id + '\t' + e.sort}]->(outer)
SET w.longSortKey = CASE WHEN e.longSortKey IS NOT NULL THEN w.sortKey END
