SELECT d.id, d.content_hash, d.content, d.recorded_at
FROM json_each(@ids) AS wanted
CROSS JOIN documents AS d ON d.id = wanted.value
ORDER BY d.id, d.revision
