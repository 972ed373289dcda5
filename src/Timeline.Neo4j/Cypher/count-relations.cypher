UNWIND $parents AS p
CALL (p) {
  MATCH (:Subject {dataset: $dataset, id: p.id})-[m:PART_OF|BEFORE|AFTER|IN_RESPONSE_TO|ABOUT|SAME_AS|CONTRADICTS|DISTINCT_FROM|CAUSES]-(:Subject)
  WHERE true
    {conditions}
  RETURN count(*) AS possible
}
RETURN p.number, possible AS certain, possible
