INSERT INTO documents (id, revision, content_hash, content, recorded_at)
VALUES (@id, @revision, @content_hash, @content, @recorded_at)
