-- A page of events for each parent. The list is one of the files events-*.sql, the conditions are taken from conditions.sql.
-- The inner list stops at the page's end, so that the length of a list does not matter.
SELECT
  parent.key, e.id, e.kind, e.form, e.title, e.modality, e.is_disputed, e.claim_count,
  e.edtf, e.reading, e.expression, e.anchor, e.rule,
  {places}, {participations}, {topics}, {counts}, {articles}
FROM json_each(@parents) AS parent
CROSS JOIN events AS e ON e.event IN (
  SELECT m.event
  {list}
    {conditions}
  ORDER BY {order}
  LIMIT @limit
)
{parts}
ORDER BY parent.key, e.es, e.ls, e.ee, e.le, e.id
