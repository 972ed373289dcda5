// The longest span of an event that is not long, in seconds: how far before a window a list has to be read.

MATCH (d:Dataset)
CALL (d) {
  OPTIONAL MATCH (e:Event)
  WHERE e.sortKey > d.name + '\t' AND e.sortKey < d.name + '\n' AND e.longSortKey IS NULL
  RETURN coalesce(max(e.le - e.es), 0) AS longest
}
SET d.longestShort = longest;
