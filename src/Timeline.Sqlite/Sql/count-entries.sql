SELECT count(*) FROM entries AS m WHERE m.kind = @kind {conditions}
