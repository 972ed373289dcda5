-- The places that are said to lie directly in some others, also where these have only now been added.
SELECT m.id
FROM places AS m
WHERE EXISTS (
  SELECT 1
  FROM json_each(m.within) AS within
  WHERE within.value IN (SELECT wanted.value FROM json_each(@ids) AS wanted)
)
