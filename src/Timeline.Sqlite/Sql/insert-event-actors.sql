INSERT INTO event_actors (event, actor, es, ls, ee, le, id, kind, form, modality)
SELECT e.event, owner.actor, e.es, e.ls, e.ee, e.le, e.id, e.kind, e.form, e.modality
FROM events AS e
CROSS JOIN json_each(@ids) AS wanted
CROSS JOIN actors AS owner ON owner.id = wanted.value
WHERE e.event = @event
