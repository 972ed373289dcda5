// The owners of the most events in a span, with the number of owners that have any. The events of the span are looked up, and
// from each of them its owners: the pattern is one of the files lanes-*.cypher.
UNWIND $parents AS p
CALL (*) {
  {short}
    AND {row}.longSortKey IS NULL
    {conditions}
  RETURN e
  UNION ALL
  {long}
    AND NOT {unbound}
    {conditions}
  RETURN e
}
{owners}
  AND NOT owner.id IN $except
WITH owner, count(*) AS events
WITH owner.id AS id, events
ORDER BY events DESC, id
WITH collect([id, events]) AS lanes
RETURN size(lanes), lanes[0..$limit]
