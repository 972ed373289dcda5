// A definition or an article that was there is changed: programs that keep definitions read them again.
MATCH (d:Dataset {name: $dataset})
SET d.definitionsRevision = coalesce(d.definitionsRevision, 0) + 1
