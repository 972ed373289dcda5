-- What each save did to each event, in the order of the commits: keys 1, 2, 3 ... without gaps, the oldest deleted in time.
-- "event" is the text id: an event's integer key is another one after each fold, and a removed event has none.

CREATE TABLE event_changes (
  change INTEGER PRIMARY KEY,
  event TEXT NOT NULL,
  kind INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;
