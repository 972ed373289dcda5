-- "@parties": pairs of an actor and the bits of his parts.
INSERT INTO event_contacts (event, actor, parts, es, ls, ee, le, id, kind, form, modality)
SELECT e.event, a.actor, party.value ->> 1, e.es, e.ls, e.ee, e.le, e.id, e.kind, e.form, e.modality
FROM events AS e
CROSS JOIN json_each(@parties) AS party
CROSS JOIN actors AS a ON a.id = party.value ->> 0
WHERE e.event = @event
