SELECT
  wanted.key, e.id, e.kind, e.form, e.title, e.modality, e.is_disputed, e.claim_count,
  e.edtf, e.reading, e.expression, e.anchor, e.rule,
  {places}, {participations}, {topics}, {counts}, {articles}
FROM json_each(@ids) AS wanted
CROSS JOIN events AS e ON e.id = wanted.value
{parts}
