-- Everybody whom an actor was in contact with, once for each event, in the order of events; counted by the program, which
-- is twice as fast as sorting and grouping here. "@modalities" has a bit for each modality asked for; bit 0 is what is actual.
SELECT
  other.actor, m.event,
  m.modality = 0 AND m.parts & other.parts & 1 AND {certain}
FROM event_contacts AS m
CROSS JOIN event_contacts AS other ON other.event = m.event AND other.actor <> m.actor
WHERE m.actor = (SELECT a.actor FROM actors AS a WHERE a.id = @actor)
  AND m.parts & (@modalities | 1) AND (1 << m.modality) & @modalities AND other.parts & (@modalities | 1)
  {window}
ORDER BY m.es, m.ls, m.ee, m.le, m.id
