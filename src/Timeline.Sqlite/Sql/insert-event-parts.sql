INSERT INTO event_parts (event, places, participations, topics, counts)
VALUES (@event, @places, @participations, @topics, @counts)
