-- 0: a country
FROM places AS owner
CROSS JOIN event_places AS m ON m.place = owner.place
WHERE owner.kind = 0
