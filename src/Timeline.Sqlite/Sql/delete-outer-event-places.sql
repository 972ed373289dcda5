DELETE FROM event_places
WHERE event IN (SELECT value FROM json_each(@events)) AND is_direct = 0
