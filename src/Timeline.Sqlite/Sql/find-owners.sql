-- The owners of the most events, with the number of owners that have any. The owners are one of the files owners-*.sql; the
-- events of each are counted in the index of its list. Of the events that span at most a hundred days only those are
-- looked at that begin late enough to matter.
SELECT owned.id, total(owned.events) AS events, total(owned.certain), count(*) OVER ()
FROM (
  SELECT owner.id, count(*) AS events, total(iif({certain}, 1, 0)) AS certain
  {owners}
    AND owner.id NOT IN (SELECT value FROM json_each(@except))
    AND m.le - m.es <= 8640000 AND m.es >= @reach
    {conditions}
  GROUP BY owner.id
  UNION ALL
  SELECT owner.id, count(*), total(iif({certain}, 1, 0))
  {owners}
    AND owner.id NOT IN (SELECT value FROM json_each(@except))
    AND m.le - m.es > 8640000
    {bounded}
    {conditions}
  GROUP BY owner.id
) AS owned
GROUP BY owned.id
ORDER BY events DESC, owned.id
LIMIT @limit
