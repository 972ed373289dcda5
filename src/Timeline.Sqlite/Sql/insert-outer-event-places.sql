-- The places that the places of an event lie in.
INSERT OR IGNORE INTO event_places (event, place, is_direct, es, ls, ee, le, id, kind, form, modality)
SELECT at.event, above.ancestor, 0, at.es, at.ls, at.ee, at.le, at.id, at.kind, at.form, at.modality
FROM json_each(@events) AS wanted
CROSS JOIN event_places AS at ON at.event = wanted.value
CROSS JOIN place_ancestors AS above ON above.place = at.place
WHERE at.is_direct = 1
