DELETE FROM entry_words WHERE rowid = @entry
