WITH e, e.form AS value
WHERE value IS NOT NULL
