// The values that the most events have. The events are those of the list that pass the conditions, and their values are one of the
// files facet-*.cypher.
UNWIND $parents AS p
CALL (*) {
  {short}
    AND {row}.longSortKey IS NULL
    {conditions}
  RETURN e
  UNION ALL
  {long}
    {conditions}
  RETURN e
}
{owners}
RETURN value, count(*) AS events, count(CASE WHEN {certain} THEN 1 END) AS certain
ORDER BY events DESC, value
LIMIT $limit
