-- Whom actors were in contact with, and in how many events. "@modalities" has a bit for each modality asked for; bit 0 is
-- what is actual. "first" and "last" are an event's place in the order of the actor's events (above 32 bits) and its key.
WITH own AS MATERIALIZED (
  SELECT
    parent.key AS parent, m.actor, m.event,
    row_number() OVER (PARTITION BY parent.key ORDER BY m.es, m.ls, m.ee, m.le, m.id) AS place,
    m.modality = 0 AND m.parts & 1 AND {certain} AS is_certain
  FROM json_each(@parents) AS parent
  CROSS JOIN actors AS a ON a.id = parent.value
  CROSS JOIN event_contacts AS m ON m.actor = a.actor
  WHERE m.parts & (@modalities | 1) AND (1 << m.modality) & @modalities
    {window}
),
met AS MATERIALIZED (
  SELECT
    own.parent, other.actor,
    -sum(own.is_certain AND other.parts & 1) AS certain_first,
    -count(*) AS possible_first,
    min(own.place << 32 | own.event) AS first,
    max(own.place << 32 | own.event) AS last
  FROM own
  CROSS JOIN event_contacts AS other ON other.event = own.event AND other.actor <> own.actor
  WHERE other.parts & (@modalities | 1)
  GROUP BY own.parent, other.actor
)
