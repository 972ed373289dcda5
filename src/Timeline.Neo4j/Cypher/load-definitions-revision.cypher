// A number that grows when a definition or an article that was there is changed.
MATCH (d:Dataset {name: $dataset})
RETURN coalesce(d.definitionsRevision, 0) AS revision
