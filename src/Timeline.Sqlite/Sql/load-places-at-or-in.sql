-- The keys of some places and of all that lie in them, as far as the ancestors are known already.
SELECT p.place
FROM json_each(@ids) AS wanted
CROSS JOIN places AS p ON p.id = wanted.value
UNION
SELECT lower.place
FROM json_each(@ids) AS wanted
CROSS JOIN places AS p ON p.id = wanted.value
CROSS JOIN place_ancestors AS lower ON lower.ancestor = p.place
