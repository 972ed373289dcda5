UNWIND $parents AS p
CALL (p) {
  MATCH ()-[m:HELD]->()
  USING INDEX m:HELD({key})
  WHERE m.{key} > p.first AND m.{key} < p.last
    {conditions}
  RETURN count(CASE WHEN {certain} THEN 1 END) AS certain, count(*) AS possible
}
RETURN p.number, certain, possible
