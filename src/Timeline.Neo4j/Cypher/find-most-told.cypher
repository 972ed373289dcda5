// The events of a span that the most claims tell of, found in the order of an index until there are enough.
MATCH (e:Event)
USING INDEX e:Event(toldKey)
WHERE e.toldKey > $first AND e.toldKey < $last
  AND NOT {unbound}
  {conditions}
WITH e
ORDER BY e.toldKey
LIMIT $limit
RETURN
  e.sort, e.id, e.kind, e.form, e.title, e.modality, e.isDisputed, e.claimCount,
  e.edtf, e.reading, e.expression, e.anchor, e.rule, {parts}
