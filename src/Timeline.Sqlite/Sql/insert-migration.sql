INSERT INTO migrations (version, name, checksum, applied_at)
VALUES (@version, @name, @checksum, datetime('now'))
