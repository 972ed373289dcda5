UNWIND $parents AS p
CALL db.index.fulltext.queryNodes('timeline_words', $match) YIELD node AS m
WITH p, CASE WHEN m:Actor THEN 0 WHEN m:Office THEN 1 WHEN m:Place THEN 2 WHEN m:Topic THEN 3 WHEN m:Event THEN 4 ELSE 5 END AS kind
WHERE true
  {conditions}
RETURN p.number, count(*) AS certain, count(*) AS possible
