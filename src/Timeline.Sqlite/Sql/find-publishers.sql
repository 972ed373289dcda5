-- The publishers of articles that tell of the most events; an event of which several of its articles tell counts once.
SELECT owned.id, total(owned.events) AS events, total(owned.certain)
FROM (
  SELECT owner.publisher AS id, count(DISTINCT m.event) AS events, count(DISTINCT iif({certain}, m.event, NULL)) AS certain
  FROM articles AS owner
  CROSS JOIN event_articles AS m ON m.article = owner.article
  WHERE owner.publisher IS NOT NULL
    AND m.le - m.es <= 8640000 AND m.es >= @reach
    {conditions}
  GROUP BY owner.publisher
  UNION ALL
  SELECT owner.publisher, count(DISTINCT m.event), count(DISTINCT iif({certain}, m.event, NULL))
  FROM articles AS owner
  CROSS JOIN event_articles AS m ON m.article = owner.article
  WHERE owner.publisher IS NOT NULL
    AND m.le - m.es > 8640000
    {conditions}
  GROUP BY owner.publisher
) AS owned
GROUP BY owned.id
ORDER BY events DESC, owned.id
LIMIT @limit
