-- As find-events.sql, for questions on a window: of the events that span at most a hundred days only those are looked at
-- that begin late enough to reach the window; the long ones have an index of their own.
SELECT
  parent.key, e.id, e.kind, e.form, e.title, e.modality, e.is_disputed, e.claim_count,
  e.edtf, e.reading, e.expression, e.anchor, e.rule,
  {places}, {participations}, {topics}, {counts}, {articles}
FROM json_each(@parents) AS parent
CROSS JOIN events AS e ON e.event IN (
  SELECT m.event
  FROM (
    SELECT * FROM (
      SELECT m.event, m.es, m.ls, m.ee, m.le, m.id
      {list}
        AND m.le - m.es <= 8640000 AND m.es >= @reach
        {conditions}
      ORDER BY {order}
      LIMIT @limit
    )
    UNION ALL
    SELECT * FROM (
      SELECT m.event, m.es, m.ls, m.ee, m.le, m.id
      {list}
        AND m.le - m.es > 8640000
        {conditions}
      ORDER BY {order}
      LIMIT @limit
    )
  ) AS m
  ORDER BY {order}
  LIMIT @limit
)
{parts}
ORDER BY parent.key, e.es, e.ls, e.ee, e.le, e.id
