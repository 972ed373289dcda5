FROM event_places AS m
WHERE m.place = (SELECT owner.place FROM places AS owner WHERE owner.id = parent.value) AND m.is_direct = 1
