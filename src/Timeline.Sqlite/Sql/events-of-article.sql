FROM event_articles AS m
WHERE m.article = (SELECT owner.article FROM articles AS owner WHERE owner.id = parent.value)
