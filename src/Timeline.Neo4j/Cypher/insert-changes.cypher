UNWIND $rows AS row
CREATE (c:Change)
SET c = row, c.dataset = $dataset, c.recordedAt = datetime(row.recordedAt)
