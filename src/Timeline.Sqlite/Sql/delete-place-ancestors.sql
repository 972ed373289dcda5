DELETE FROM place_ancestors WHERE place IN (SELECT value FROM json_each(@places))
