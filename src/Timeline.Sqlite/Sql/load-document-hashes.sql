SELECT d.id, d.content_hash, d.revision
FROM json_each(@ids) AS wanted
CROSS JOIN documents AS d ON d.id = wanted.value
  AND d.revision = (SELECT max(newest.revision) FROM documents AS newest WHERE newest.id = wanted.value)
