-- All revisions of a page of documents.
SELECT d.id, d.content_hash, d.content, d.recorded_at
FROM documents AS d
WHERE d.id IN (SELECT DISTINCT m.id FROM documents AS m WHERE m.id > @after ORDER BY m.id LIMIT @first)
ORDER BY d.id, d.revision
