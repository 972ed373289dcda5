FROM event_actors AS m
WHERE m.actor = (SELECT owner.actor FROM actors AS owner WHERE owner.id = parent.value)
