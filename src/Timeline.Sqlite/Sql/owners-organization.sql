FROM actors AS owner
CROSS JOIN event_actors AS m ON m.actor = owner.actor
WHERE NOT (owner.id >= 'person:' AND owner.id < 'person;')
