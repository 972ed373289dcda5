FROM event_topics AS m
WHERE m.topic = (SELECT owner.topic FROM topics AS owner WHERE owner.id = parent.value)
