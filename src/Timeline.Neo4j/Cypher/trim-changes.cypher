// Notes the newest change, and forgets those before the oldest that is kept.
MATCH (d:Dataset {name: $dataset})
SET d.newestChange = $newest, d.oldestChange = $oldest
WITH d
MATCH (c:Change)
WHERE c.dataset = $dataset AND c.sequence < $oldest
DELETE c
