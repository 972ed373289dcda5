-- UNION, not UNION ALL: places that lie in each other in a circle end the walk.
INSERT INTO place_ancestors (place, ancestor)
WITH RECURSIVE above (place, ancestor) AS (
  SELECT value, value FROM json_each(@places)
  UNION
  SELECT above.place, parent.place
  FROM above
  CROSS JOIN places AS p ON p.place = above.ancestor
  CROSS JOIN json_each(p.within) AS within
  CROSS JOIN places AS parent ON parent.id = within.value
)
SELECT place, ancestor FROM above
