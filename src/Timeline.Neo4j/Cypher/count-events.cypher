// How many events each parent's list has: certain and possible ones.
UNWIND $parents AS p
{choice}
CALL (*) {
  {list}
    {conditions}
  RETURN count(CASE WHEN {certain} THEN 1 END) AS certain, count(*) AS possible
}
RETURN p.number, certain, possible
