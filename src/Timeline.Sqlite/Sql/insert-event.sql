INSERT INTO events (id, es, ls, ee, le, is_start_unknown, is_end_unknown, kind, form, modality, is_disputed, claim_count, title, edtf, reading, expression, anchor, rule, precision)
VALUES (@id, @es, @ls, @ee, @le, @is_start_unknown, @is_end_unknown, @kind, @form, @modality, @is_disputed, @claim_count, @title, @edtf, @reading, @expression, @anchor, @rule, @precision)
RETURNING event
