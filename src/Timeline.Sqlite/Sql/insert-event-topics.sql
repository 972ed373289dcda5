INSERT INTO event_topics (event, topic, es, ls, ee, le, id, kind, form, modality)
SELECT e.event, owner.topic, e.es, e.ls, e.ee, e.le, e.id, e.kind, e.form, e.modality
FROM events AS e
CROSS JOIN json_each(@ids) AS wanted
CROSS JOIN topics AS owner ON owner.id = wanted.value
WHERE e.event = @event
