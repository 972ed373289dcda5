// What each save did to each event, in the order of the commits: sequences 1, 2, 3 ... without gaps, the oldest deleted in time.

CREATE CONSTRAINT timeline_change IF NOT EXISTS FOR (c:Change) REQUIRE (c.dataset, c.sequence) IS UNIQUE;
