INSERT INTO event_places (event, place, is_direct, es, ls, ee, le, id, kind, form, modality)
SELECT e.event, owner.place, 1, e.es, e.ls, e.ee, e.le, e.id, e.kind, e.form, e.modality
FROM events AS e
CROSS JOIN json_each(@ids) AS wanted
CROSS JOIN places AS owner ON owner.id = wanted.value
WHERE e.event = @event
