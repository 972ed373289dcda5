// The events in some places, or in a place within them, stand in the lists of all that these places lie in now.
MATCH (moved:Place)<-[:TOOK_PLACE_WITHIN]-(e:Event)
WHERE moved.dataset = $dataset AND moved.id IN $ids
WITH DISTINCT e
CALL (e) {
  MATCH (e)-[before:TOOK_PLACE_WITHIN]->()
  DELETE before
}
MATCH (e)-[:TOOK_PLACE_IN]->(p:Place)
MATCH (p)-[:WITHIN*0..]->(outer:Place)
WITH DISTINCT e, outer
CREATE (e)-[w:TOOK_PLACE_WITHIN {sortKey: $dataset + '\t' + outer.id + '\t' + e.sort}]->(outer)
SET w.longSortKey = CASE WHEN e.longSortKey IS NOT NULL THEN w.sortKey END
