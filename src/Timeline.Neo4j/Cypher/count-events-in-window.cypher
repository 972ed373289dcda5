// As count-events.cypher, for questions on a window.
UNWIND $parents AS p
{choice}
CALL (*) {
  {short}
    AND {row}.longSortKey IS NULL
    {conditions}
  RETURN count(CASE WHEN {certain} THEN 1 END) AS certain, count(*) AS possible
  UNION ALL
  {long}
    {conditions}
  RETURN count(CASE WHEN {certain} THEN 1 END) AS certain, count(*) AS possible
}
RETURN p.number, sum(certain), sum(possible)
