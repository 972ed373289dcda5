// What a claim stated of two events counts as little as the claim itself from now on.
UNWIND $rows AS row
MATCH (c:Claim {dataset: $dataset, id: row.id})
SET c += row.properties, c.endedAt = datetime(row.endedAt)
WITH c
CALL (c) {
  MATCH (c)-[:ABOUT]->(s:Subject)-[r:PART_OF|BEFORE|AFTER|IN_RESPONSE_TO|ABOUT|SAME_AS|CONTRADICTS|DISTINCT_FROM|CAUSES]->(:Subject)
  WHERE r.claim = c.id
  DELETE r
}
WITH c
WHERE c.supersededBy IS NOT NULL
MATCH (next:Claim {dataset: $dataset, id: c.supersededBy})
MERGE (c)-[:SUPERSEDED_BY]->(next)
