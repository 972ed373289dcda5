-- The bounds of each event of each parent that passes the conditions and shares time with the span, or has no bound, and
-- whether it meets all conditions on time for certain. The list is one of the files events-*.sql, joined to its parents.
-- Of the events that span at most a hundred days only those are looked at that begin late enough to reach the span.
SELECT parent.key, m.es, m.ls, m.ee, m.le, {certain}
{list}
  AND m.le - m.es <= 8640000 AND m.es >= @reach
  AND {span}
  {conditions}
UNION ALL
SELECT parent.key, m.es, m.ls, m.ee, m.le, {certain}
{list}
  AND m.le - m.es > 8640000
  AND (({span}) OR {unbound})
  {conditions}
