// How many events of each parent stand in the same bins of a span: the first and the last possible and certain one. Events that
// span at most a hundred days are looked at only where they begin late enough to reach the span; those without a bound are
// counted apart.
UNWIND $parents AS p
{choice}
CALL (*) {
  {short}
    AND {row}.longSortKey IS NULL
    AND {span}
    {conditions}
  RETURN e
  UNION ALL
  {long}
    AND (({span}) OR {unbound})
    {conditions}
  RETURN e
}
WITH
  p.number AS number, {unbound} AS isUndated, {certain} AS isCertain,
  CASE WHEN e.es > $to0 THEN $bins WHEN e.es <= $from0 THEN 0 ELSE (e.es - $from0) * $bins / $length END AS firstPossible,
  CASE WHEN e.le < $from0 THEN -1 WHEN e.le >= $to0 THEN $bins - 1 ELSE (e.le - $from0) * $bins / $length END AS lastPossible,
  CASE WHEN e.ls > $to0 THEN $bins WHEN e.ls <= $from0 THEN 0 ELSE (e.ls - $from0) * $bins / $length END AS firstCertain,
  CASE WHEN e.ee < $from0 THEN -1 WHEN e.ee >= $to0 THEN $bins - 1 ELSE (e.ee - $from0) * $bins / $length END AS lastCertain
RETURN number, isUndated, isCertain, firstPossible, lastPossible, firstCertain, lastCertain, count(*)
