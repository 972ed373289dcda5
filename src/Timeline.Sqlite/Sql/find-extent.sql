-- The first and the last bound in a window; each of the four is at an end of an index.
SELECT min(bound.at), max(bound.at)
FROM (
  SELECT min(es) AS at FROM events WHERE es BETWEEN @from0 AND @to0
  UNION ALL
  SELECT max(es) FROM events WHERE es BETWEEN @from0 AND @to0
  UNION ALL
  SELECT min(le) FROM events WHERE le BETWEEN @from0 AND @to0
  UNION ALL
  SELECT max(le) FROM events WHERE le BETWEEN @from0 AND @to0
) AS bound
