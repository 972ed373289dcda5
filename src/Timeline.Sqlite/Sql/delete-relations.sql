DELETE FROM event_relations WHERE claim = @claim
