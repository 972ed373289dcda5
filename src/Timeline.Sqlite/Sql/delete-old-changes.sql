DELETE FROM event_changes
WHERE change <= (SELECT max(change) FROM event_changes) - @kept
