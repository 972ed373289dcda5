-- The oldest and the newest change; each is read from its end of the log.
SELECT
  (SELECT min(change) FROM event_changes),
  (SELECT max(change) FROM event_changes)
