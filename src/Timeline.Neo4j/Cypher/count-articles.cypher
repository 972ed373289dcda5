UNWIND $parents AS p
CALL (p) {
  UNWIND p.lists AS list
  CALL (list) {
    MATCH (m:Article)
    USING INDEX m:Article({key})
    WHERE m.{key} > list.first AND m.{key} < list.last
      {conditions}
    RETURN count(CASE WHEN {certain} THEN 1 END) AS certain, count(*) AS possible
  }
  RETURN sum(certain) AS certain, sum(possible) AS possible
}
RETURN p.number, certain, possible
