FROM offices AS owner
CROSS JOIN event_offices AS m ON m.office = owner.office
WHERE true
