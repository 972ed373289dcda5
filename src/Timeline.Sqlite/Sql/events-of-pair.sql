-- "parent.value" holds the two actors and a bit for each modality asked for.
FROM event_contacts AS m
WHERE m.actor = (SELECT one.actor FROM actors AS one WHERE one.id = parent.value ->> 0)
  AND m.parts & (parent.value ->> 2 | 1) AND (1 << m.modality) & (parent.value ->> 2)
  AND EXISTS (
    SELECT 1
    FROM event_contacts AS other
    WHERE other.event = m.event AND other.parts & (parent.value ->> 2 | 1)
      AND other.actor = (SELECT two.actor FROM actors AS two WHERE two.id = parent.value ->> 1)
  )
