UPDATE claims
SET state = @state, ended_at = @ended_at, superseded_by = @superseded_by, reason = @reason
WHERE id = @id
