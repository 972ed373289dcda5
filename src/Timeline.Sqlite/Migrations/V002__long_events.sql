-- The few events of a list whose dates span more than a hundred days, or have no bound. All others in a window begin at
-- most a hundred days before it, so that a question for a month need not walk through decades.

CREATE INDEX events_long ON events (es, ls, ee, le, id, kind, form, modality)
WHERE le - es > 8640000;

CREATE INDEX event_actors_long ON event_actors (actor, es, ls, ee, le, id, kind, form, modality)
WHERE le - es > 8640000;

CREATE INDEX event_contacts_long ON event_contacts (actor, es, ls, ee, le, id, kind, form, modality)
WHERE le - es > 8640000;

CREATE INDEX event_offices_long ON event_offices (office, es, ls, ee, le, id, kind, form, modality)
WHERE le - es > 8640000;

CREATE INDEX event_places_long ON event_places (place, es, ls, ee, le, id, kind, form, modality)
WHERE le - es > 8640000;

CREATE INDEX event_topics_long ON event_topics (topic, es, ls, ee, le, id, kind, form, modality)
WHERE le - es > 8640000;

CREATE INDEX event_articles_long ON event_articles (article, es, ls, ee, le, id, kind, form, modality)
WHERE le - es > 8640000;
