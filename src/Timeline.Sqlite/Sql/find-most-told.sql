-- The events of a span that the most claims tell of, found in the order of an index until there are enough.
SELECT
  e.event, e.id, e.kind, e.form, e.title, e.modality, e.is_disputed, e.claim_count,
  e.edtf, e.reading, e.expression, e.anchor, e.rule,
  {places}, {participations}, {topics}, {counts}, {articles}
FROM events AS e
{parts}
WHERE e.event IN (
  SELECT m.event
  FROM events AS m INDEXED BY events_most_told
  WHERE NOT {unbound}
    {conditions}
  ORDER BY m.claim_count DESC, m.es, m.ls, m.ee, m.le, m.id
  LIMIT @limit
)
ORDER BY e.claim_count DESC, e.es, e.ls, e.ee, e.le, e.id
