FROM events AS m
WHERE true
