-- Everything the store keeps. Three layers:
--   what was handed in (documents), what is known from it (definitions and claims), and what follows from the claims
--   (events and the lists they stand in), which can be computed anew from the claims at any time.
-- A table's integer key bears the noun's name and never leaves the store; "id" is the text id that everybody else uses.
-- Times es, ls, ee, le are the four bounds of a date: earliest start, latest start, earliest end, latest end, in seconds.
-- Numbers for kinds, roles, modalities are those of the program's enumerations, which only ever grow at the end.
-- Lists that no question asks about (aliases, authors) are JSON arrays.

CREATE TABLE documents (
  document INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  content TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  UNIQUE (id, revision)
) STRICT;

CREATE TABLE actors (
  actor INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  description TEXT,
  part_of TEXT NOT NULL,
  wikidata TEXT,
  defined_by TEXT NOT NULL
) STRICT;

CREATE TABLE offices (
  office INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  organization TEXT REFERENCES actors (id),
  aliases TEXT NOT NULL,
  defined_by TEXT NOT NULL
) STRICT;

CREATE TABLE places (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind INTEGER NOT NULL,
  within TEXT NOT NULL,
  aliases TEXT NOT NULL,
  note TEXT,
  defined_by TEXT NOT NULL
) STRICT;

-- The place itself and every place it lies in, directly or not.
CREATE TABLE place_ancestors (
  place INTEGER NOT NULL REFERENCES places (place),
  ancestor INTEGER NOT NULL REFERENCES places (place),
  PRIMARY KEY (place, ancestor)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_descendants ON place_ancestors (ancestor, place);

CREATE TABLE topics (
  topic INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  note TEXT,
  defined_by TEXT NOT NULL
) STRICT;

CREATE TABLE tenures (
  tenure INTEGER PRIMARY KEY,
  office TEXT NOT NULL REFERENCES offices (id),
  holder TEXT NOT NULL REFERENCES actors (id),
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  edtf TEXT NOT NULL,
  reading INTEGER NOT NULL,
  expression TEXT,
  anchor TEXT,
  rule TEXT,
  is_acting INTEGER NOT NULL,
  source TEXT NOT NULL,
  defined_by TEXT NOT NULL
) STRICT;

CREATE INDEX tenures_in_office ON tenures (office, es, ls, ee, le, holder, defined_by);
CREATE INDEX tenures_by_holder ON tenures (holder, es, ls, ee, le, office, defined_by);
CREATE INDEX tenures_defined_by ON tenures (defined_by);

CREATE TABLE articles (
  article INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  publisher TEXT REFERENCES actors (id),
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  edtf TEXT NOT NULL,
  reading INTEGER NOT NULL,
  expression TEXT,
  anchor TEXT,
  rule TEXT,
  language TEXT,
  address TEXT,
  authors TEXT NOT NULL,
  note TEXT,
  content_hash TEXT NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX articles_in_order ON articles (es, ls, ee, le, id, publisher);
CREATE INDEX articles_by_publisher ON articles (publisher, es, ls, ee, le, id);

-- Texts are long and seldom wanted, so that they would only be in the way among the articles.
CREATE TABLE article_texts (
  article INTEGER PRIMARY KEY REFERENCES articles (article),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE claims (
  claim INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id),
  event TEXT NOT NULL,
  label TEXT NOT NULL,
  position INTEGER NOT NULL,
  known_from INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  state INTEGER NOT NULL,
  ended_at INTEGER,
  superseded_by TEXT,
  reason TEXT,
  content TEXT NOT NULL
) STRICT;

CREATE INDEX claims_about_event ON claims (event, known_from, recorded_at, position, id, state);
CREATE INDEX claims_in_article ON claims (article, known_from, recorded_at, position, id, state);
CREATE INDEX claims_active ON claims (claim) WHERE state = 0;

-- What active claims say about two events.
CREATE TABLE event_relations (
  relation INTEGER PRIMARY KEY,
  from_event TEXT NOT NULL,
  kind INTEGER NOT NULL,
  to_event TEXT NOT NULL,
  claim TEXT NOT NULL REFERENCES claims (id),
  words TEXT,
  gap_least INTEGER,
  gap_most INTEGER,
  gap_words TEXT,
  UNIQUE (from_event, kind, to_event, claim)
) STRICT;

CREATE INDEX event_relations_to ON event_relations (to_event, kind, from_event, claim);
CREATE INDEX event_relations_of_claim ON event_relations (claim);

CREATE TABLE events (
  event INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  is_start_unknown INTEGER NOT NULL,
  is_end_unknown INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  is_disputed INTEGER NOT NULL,
  claim_count INTEGER NOT NULL,
  title TEXT NOT NULL,
  edtf TEXT,
  reading INTEGER,
  expression TEXT,
  anchor TEXT,
  rule TEXT
) STRICT;

CREATE INDEX events_in_order ON events (es, ls, ee, le, id, kind, form, modality);

-- What is read of an event only when asked for, each part ready to read as one JSON array.
CREATE TABLE event_parts (
  event INTEGER PRIMARY KEY REFERENCES events (event) ON DELETE CASCADE,
  places TEXT NOT NULL,
  participations TEXT NOT NULL,
  topics TEXT NOT NULL,
  counts TEXT NOT NULL
) STRICT;

-- The lists of events. Each row repeats what lists are ordered and filtered by, so that a page of a list with a hundred
-- thousand events is read from one index, from the key it starts at.

CREATE TABLE event_actors (
  event INTEGER NOT NULL REFERENCES events (event) ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actors (actor),
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  PRIMARY KEY (event, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_actors_in_order ON event_actors (actor, es, ls, ee, le, id, kind, form, modality);

-- Those in contact in an event of a contact kind. "parts" has a bit for each modality of their parts in contact.
CREATE TABLE event_contacts (
  event INTEGER NOT NULL REFERENCES events (event) ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actors (actor),
  parts INTEGER NOT NULL,
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  PRIMARY KEY (event, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_contacts_in_order ON event_contacts (actor, es, ls, ee, le, id, kind, form, modality, parts);

CREATE TABLE event_offices (
  event INTEGER NOT NULL REFERENCES events (event) ON DELETE CASCADE,
  office INTEGER NOT NULL REFERENCES offices (office),
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  PRIMARY KEY (event, office)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_offices_in_order ON event_offices (office, es, ls, ee, le, id, kind, form, modality);

-- The places of an event and every place these lie in. "is_direct" tells them apart.
CREATE TABLE event_places (
  event INTEGER NOT NULL REFERENCES events (event) ON DELETE CASCADE,
  place INTEGER NOT NULL REFERENCES places (place),
  is_direct INTEGER NOT NULL,
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_places_in_order ON event_places (place, es, ls, ee, le, id, kind, form, modality);

CREATE TABLE event_topics (
  event INTEGER NOT NULL REFERENCES events (event) ON DELETE CASCADE,
  topic INTEGER NOT NULL REFERENCES topics (topic),
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  PRIMARY KEY (event, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_topics_in_order ON event_topics (topic, es, ls, ee, le, id, kind, form, modality);

-- The articles that make an active claim on an event.
CREATE TABLE event_articles (
  event INTEGER NOT NULL REFERENCES events (event) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles (article),
  es INTEGER NOT NULL,
  ls INTEGER NOT NULL,
  ee INTEGER NOT NULL,
  le INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  modality INTEGER NOT NULL,
  PRIMARY KEY (event, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_articles_in_order ON event_articles (article, es, ls, ee, le, id, kind, form, modality);

-- Anything that can be found by words. "kind" is the kind of hit; "folded_name" is the usual name or the title, folded;
-- "names" holds every folded name, each with a line feed before and after it.
CREATE TABLE entries (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  folded_name TEXT NOT NULL,
  names TEXT NOT NULL,
  actor_kind INTEGER
) STRICT;

CREATE INDEX entries_in_order ON entries (kind, folded_name, id, actor_kind);

-- The names and aliases of actors, offices, places and topics, folded.
CREATE TABLE names (
  name INTEGER PRIMARY KEY,
  folded TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (folded, id)
) STRICT;

CREATE INDEX names_of_entry ON names (id);

-- Folded text holds nothing but words and single spaces, so the plain tokenizer parts it exactly as the program does.
CREATE VIRTUAL TABLE name_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE entry_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
