UNWIND $parents AS p
CALL (p) {
  CALL db.index.fulltext.queryNodes('timeline_name_words', $match) YIELD node
  MATCH (node)<-[:IS_CALLED]-(m:{label})
  WITH DISTINCT p, m
  WHERE m.{key} > p.first AND m.{key} < p.last
    {conditions}
  RETURN count(*) AS possible
}
RETURN p.number, possible AS certain, possible
