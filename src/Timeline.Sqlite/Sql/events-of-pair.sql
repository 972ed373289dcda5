-- "parent.value" holds the two actors and a bit for each modality asked for. The events of whoever has fewer of them, as
-- far as a thousand tells, and of these the ones in which both are in contact.
FROM event_contacts AS m
WHERE m.actor = (
    SELECT a.actor
    FROM actors AS a
    WHERE a.id IN (parent.value ->> 0, parent.value ->> 1)
    ORDER BY (SELECT count(*) FROM (SELECT 1 FROM event_contacts AS c WHERE c.actor = a.actor LIMIT 1000)), a.actor
    LIMIT 1
  )
  AND (1 << m.modality) & (parent.value ->> 2)
  AND (
    SELECT count(*)
    FROM actors AS a
    CROSS JOIN event_contacts AS party ON party.event = m.event AND party.actor = a.actor
    WHERE a.id IN (parent.value ->> 0, parent.value ->> 1) AND party.parts & (parent.value ->> 2 | 1)
  ) = iif(parent.value ->> 0 = parent.value ->> 1, 1, 2)
