// A page of relations for each event, in either direction.
UNWIND $parents AS p
CALL (p) {
  MATCH (:Subject {dataset: $dataset, id: p.id})-[m:PART_OF|BEFORE|AFTER|IN_RESPONSE_TO|ABOUT|SAME_AS|CONTRADICTS|DISTINCT_FROM|CAUSES]-(:Subject)
  WHERE m.{key} > p.low AND m.{key} < p.high
    {conditions}
  RETURN m
  ORDER BY m.{key} {direction}
  LIMIT $limit
}
RETURN p.number, startNode(m).id, type(m), endNode(m).id, m.claim, m.words, m.gapLeast, m.gapMost, m.gapWords
