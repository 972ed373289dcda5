// All revisions of a page of documents.
MATCH (d:Document)
WHERE d.dataset = $dataset AND d.id > $after
WITH d
ORDER BY d.id
LIMIT $first
MATCH (d)-[:HAS_REVISION]->(r:Revision)
RETURN d.id, r.contentHash, r.content, r.recordedTicks
ORDER BY d.id, r.number
