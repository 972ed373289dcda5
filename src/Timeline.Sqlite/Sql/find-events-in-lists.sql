-- Which of some events stand in the list of each parent. The list is one of the files events-*.sql, joined to its parents.
SELECT parent.key, m.event
{list}
  AND m.event IN (SELECT value FROM json_each(@events))
