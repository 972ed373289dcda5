// A page of those in a directory of whom some name holds all of the words.
UNWIND $parents AS p
CALL (p) {
  CALL db.index.fulltext.queryNodes('timeline_name_words', $match) YIELD node
  MATCH (node)<-[:IS_CALLED]-(m:{label})
  WITH DISTINCT p, m
  WHERE m.{key} > p.low AND m.{key} < p.high
    {conditions}
  RETURN m
  ORDER BY m.{key} {direction}
  LIMIT $limit
}
RETURN p.number, m.id, m.foldedName
