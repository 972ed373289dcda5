-- Conditions on a row m of a list, each under its name; statements are composed of those that a question sets. What is "gathered" says the same for statements that walk through whole lists: the events that meet it are found once.

-- kinds
m.kind IN (SELECT value FROM json_each(@kinds))

-- forms
m.form IN (SELECT value FROM json_each(@forms))

-- modalities
m.modality IN (SELECT value FROM json_each(@modalities))

-- precisions
(SELECT dated.precision FROM events AS dated WHERE dated.event = m.event) IN (SELECT value FROM json_each(@precisions))

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

-- precisions, gathered
+m.event IN (SELECT dated.event FROM events AS dated WHERE dated.precision IN (SELECT value FROM json_each(@precisions)))

-- places, gathered
+m.event IN (
  SELECT at.event
  FROM json_each(@places) AS wanted
  CROSS JOIN places AS p ON p.id = wanted.value
  CROSS JOIN event_places AS at ON at.place = p.place
)

-- actors, gathered
+m.event IN (
  SELECT part.event
  FROM json_each(@actors) AS wanted
  CROSS JOIN actors AS a ON a.id = wanted.value
  CROSS JOIN event_actors AS part ON part.actor = a.actor
)

-- topics, gathered
+m.event IN (
  SELECT about.event
  FROM json_each(@topics) AS wanted
  CROSS JOIN topics AS t ON t.id = wanted.value
  CROSS JOIN event_topics AS about ON about.topic = t.topic
)

-- publishers, gathered
+m.event IN (
  SELECT told.event
  FROM json_each(@publishers) AS wanted
  CROSS JOIN articles AS a ON a.publisher = wanted.value
  CROSS JOIN event_articles AS told ON told.article = a.article
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

-- without a bound
(m.ls = 9223372036854775807 AND m.ee = -9223372036854775808)

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
