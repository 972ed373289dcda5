FROM events AS m
WHERE m.event IN (
  SELECT part.event
  FROM event_relations AS relation
  CROSS JOIN events AS part ON part.id = relation.from_event
  -- 0: is a part of
  WHERE relation.to_event = parent.value AND relation.kind = 0
)
