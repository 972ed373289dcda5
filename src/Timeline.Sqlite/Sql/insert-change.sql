-- The newest change is never deleted, so that the next key is always one more than every key before.
INSERT INTO event_changes (event, kind, recorded_at)
VALUES (@event, @kind, @recorded_at)
