// A page of events for each parent. The list is one of the files events-*.cypher, the conditions are taken from
// conditions.cypher. A parent says between which keys of its list the page lies: the list is read in the order of an index
// from there on, and stops at the page's end, so that its length does not matter.
MATCH (d:Dataset {name: $dataset})
UNWIND $parents AS p
{choice}
CALL (*) {
  {list}
    {conditions}
  RETURN e
  ORDER BY {row}.{key} {direction}
  LIMIT $limit
}
RETURN
  p.number, e.id, e.kind, e.form, e.title, e.modality, e.isDisputed, e.claimCount,
  e.edtf, e.reading, e.expression, e.anchor, e.rule, {parts},
  coalesce(d.definitionsRevision, 0)
