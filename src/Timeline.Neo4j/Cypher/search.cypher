// A page of what holds all of the words, in an order of our own: the index's order of relevance differs from store to store.
UNWIND $parents AS p
CALL db.index.fulltext.queryNodes('timeline_words', $match) YIELD node AS m
WITH p, m,
  CASE WHEN m:Actor THEN 0 WHEN m:Office THEN 1 WHEN m:Place THEN 2 WHEN m:Topic THEN 3 WHEN m:Event THEN 4 ELSE 5 END AS kind,
  CASE
    WHEN $phrase IN m.foldedNames THEN 0
    WHEN any(name IN m.foldedNames WHERE name STARTS WITH $phrase) THEN 1
    WHEN all(word IN $words WHERE any(name IN m.foldedNames WHERE name STARTS WITH word OR name CONTAINS ' ' + word)) THEN 2
    ELSE 3
  END AS rank
WITH p, m, kind, rank, toString(rank) + toString(kind) + m.foldedName + '\t' + m.id AS place
WHERE place > p.low AND place < p.high
  {conditions}
RETURN p.number, kind, m.id, rank, m.foldedName
ORDER BY place {direction}
LIMIT $limit
