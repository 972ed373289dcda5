FROM event_offices AS m
WHERE m.office = (SELECT owner.office FROM offices AS owner WHERE owner.id = parent.value)
