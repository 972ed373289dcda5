// From where to where the change log goes.
MATCH (d:Dataset {name: $dataset})
RETURN coalesce(d.oldestChange, 1) AS oldest, coalesce(d.newestChange, 0) AS newest
