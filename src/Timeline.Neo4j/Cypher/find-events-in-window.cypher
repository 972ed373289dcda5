// As find-events.cypher, for questions on a window: of the events that span at most a hundred days only those are looked at
// that begin late enough to reach the window; the long ones have an index of their own. How late that is depends on the longest
// of the short ones that the dataset has: p.reaches has a place for each of some spans, and one for a hundred days.
MATCH (d:Dataset {name: $dataset})
WITH d, size([span IN $spans WHERE span < d.longestShort]) AS reach
UNWIND $parents AS p
{choice}
CALL (*) {
  CALL (*) {
    {short}
      AND {row}.longSortKey IS NULL
      {conditions}
    RETURN e, {row}.{key} AS place
    ORDER BY place {direction}
    LIMIT $limit
    UNION ALL
    {long}
      {conditions}
    RETURN e, {row}.longSortKey AS place
    ORDER BY place {direction}
    LIMIT $limit
  }
  RETURN e
  ORDER BY place {direction}
  LIMIT $limit
}
RETURN
  p.number, e.id, e.kind, e.form, e.title, e.modality, e.isDisputed, e.claimCount,
  e.edtf, e.reading, e.expression, e.anchor, e.rule, {parts},
  coalesce(d.definitionsRevision, 0)
