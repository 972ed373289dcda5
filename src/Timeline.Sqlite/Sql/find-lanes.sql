-- The owners of the most events in a span, with the number of owners that have any. The owners are one of the files
-- lanes-*.sql; the events of each are counted in the index of its list.
SELECT lane.id, total(lane.events) AS events, count(*) OVER () AS lanes
FROM (
  SELECT owner.id, count(*) AS events
  {owners}
    AND owner.id NOT IN (SELECT value FROM json_each(@except))
    AND m.le - m.es <= 8640000 AND m.es >= @reach
    {conditions}
  GROUP BY owner.id
  UNION ALL
  SELECT owner.id, count(*)
  {owners}
    AND owner.id NOT IN (SELECT value FROM json_each(@except))
    AND m.le - m.es > 8640000 AND NOT {unbound}
    {conditions}
  GROUP BY owner.id
) AS lane
GROUP BY lane.id
ORDER BY events DESC, lane.id
LIMIT @limit
