-- What charts ask: how finely dates are known, which events are most told of, how far dates reach, and what happened in a
-- place itself.

ALTER TABLE events ADD COLUMN precision INTEGER;

-- The program knows how to read EDTF; a date that it once wrote it can read.
UPDATE events SET precision = edtf_precision(edtf) WHERE edtf IS NOT NULL;

DROP INDEX events_in_order;

CREATE INDEX events_in_order ON events (es, ls, ee, le, id, kind, form, modality, precision);

CREATE INDEX events_most_told ON events (claim_count DESC, es, ls, ee, le, id, kind, form, modality, precision);

CREATE INDEX events_by_end ON events (le);

CREATE INDEX events_by_precision ON events (precision);

CREATE INDEX event_places_direct ON event_places (place, es, ls, ee, le, id, kind, form, modality)
WHERE is_direct = 1;
