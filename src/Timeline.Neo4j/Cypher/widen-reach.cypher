// An event that is not long, but longer than all before it: windows are read from further back.
MATCH (d:Dataset {name: $dataset})
WHERE d.longestShort < $seconds
SET d.longestShort = $seconds
