FROM topics AS owner
CROSS JOIN event_topics AS m ON m.topic = owner.topic
WHERE true
