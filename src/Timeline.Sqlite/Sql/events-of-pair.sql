FROM event_contacts AS m
WHERE m.actor = (SELECT one.actor FROM actors AS one WHERE one.id = parent.value ->> 0)
  AND EXISTS (
    SELECT 1
    FROM event_contacts AS other
    WHERE other.event = m.event
      AND other.actor = (SELECT two.actor FROM actors AS two WHERE two.id = parent.value ->> 1)
  )
