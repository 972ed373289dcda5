INSERT INTO claims (id, article, event, label, position, known_from, recorded_at, state, ended_at, superseded_by, reason, content)
VALUES (@id, @article, @event, @label, @position, @known_from, @recorded_at, @state, @ended_at, @superseded_by, @reason, @content)
