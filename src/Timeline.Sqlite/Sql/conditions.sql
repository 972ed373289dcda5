-- Conditions on a row m of a list, each under its name; statements are composed of those that a question sets.

-- kinds
m.kind IN (SELECT value FROM json_each(@kinds))

-- forms
m.form IN (SELECT value FROM json_each(@forms))

-- modalities
m.modality IN (SELECT value FROM json_each(@modalities))

-- places
EXISTS (
  SELECT 1
  FROM event_places AS at
  WHERE at.event = m.event
    AND at.place IN (SELECT p.place FROM json_each(@places) AS wanted CROSS JOIN places AS p ON p.id = wanted.value)
)

-- actors
EXISTS (
  SELECT 1
  FROM event_actors AS part
  WHERE part.event = m.event
    AND part.actor IN (SELECT a.actor FROM json_each(@actors) AS wanted CROSS JOIN actors AS a ON a.id = wanted.value)
)

-- topics
EXISTS (
  SELECT 1
  FROM event_topics AS about
  WHERE about.event = m.event
    AND about.topic IN (SELECT t.topic FROM json_each(@topics) AS wanted CROSS JOIN topics AS t ON t.id = wanted.value)
)

-- publishers
EXISTS (
  SELECT 1
  FROM event_articles AS told
  CROSS JOIN articles AS a ON a.article = told.article
  WHERE told.event = m.event
    AND a.publisher IN (SELECT value FROM json_each(@publishers))
)

-- before window, certain
m.es < @from{n} AND m.le < @from{n}

-- before window, possible
m.es < @from{n} AND m.ee < @from{n}

-- after window, certain
m.es > @to{n}

-- after window, possible
m.ls > @to{n}

-- during window, certain
m.es >= @from{n} AND m.le <= @to{n}

-- during window, possible
m.es <= @to{n} AND m.ls >= @from{n} AND m.ee <= @to{n} AND m.le >= @from{n} AND @from{n} <= @to{n}

-- overlaps window, certain
m.ls <= @to{n} AND m.ee >= @from{n}

-- overlaps window, possible
m.es <= @to{n} AND m.le >= @from{n}

-- active claim
m.state = 0

-- one publisher
m.publisher = @publisher

-- any publisher
m.publisher IN (SELECT value FROM json_each(@publishers))

-- relation kinds
m.kind IN (SELECT value FROM json_each(@kinds))

-- actor kinds
m.actor_kind IN (SELECT value FROM json_each(@kinds))

-- name words
m.id IN (
  SELECT n.id
  FROM name_words AS w
  CROSS JOIN names AS n ON n.name = w.rowid
  WHERE w.name_words MATCH @words
)

-- hit kinds
m.kind IN (SELECT value FROM json_each(@kinds))
