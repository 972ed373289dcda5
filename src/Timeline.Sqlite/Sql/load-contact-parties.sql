-- Those in contact in some events.
SELECT m.event, m.actor, m.parts & 1
FROM json_each(@events) AS wanted
CROSS JOIN event_contacts AS m ON m.event = wanted.value
WHERE m.parts & (@modalities | 1)
