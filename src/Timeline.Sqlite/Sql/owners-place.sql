FROM places AS owner
CROSS JOIN event_places AS m ON m.place = owner.place
WHERE m.is_direct = 1
