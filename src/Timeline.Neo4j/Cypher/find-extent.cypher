// The first and the last bound in a window; each of the four is at an end of an index.
CALL () {
  MATCH (e:Event)
  USING INDEX e:Event(sortKey)
  WHERE e.sortKey >= $first AND e.sortKey < $last
  RETURN e.es AS bound
  ORDER BY e.sortKey
  LIMIT 1
  UNION ALL
  MATCH (e:Event)
  USING INDEX e:Event(sortKey)
  WHERE e.sortKey >= $first AND e.sortKey < $last
  RETURN e.es AS bound
  ORDER BY e.sortKey DESC
  LIMIT 1
  UNION ALL
  MATCH (e:Event)
  USING INDEX e:Event(endKey)
  WHERE e.endKey >= $first AND e.endKey < $last
  RETURN e.le AS bound
  ORDER BY e.endKey
  LIMIT 1
  UNION ALL
  MATCH (e:Event)
  USING INDEX e:Event(endKey)
  WHERE e.endKey >= $first AND e.endKey < $last
  RETURN e.le AS bound
  ORDER BY e.endKey DESC
  LIMIT 1
}
RETURN min(bound), max(bound)
