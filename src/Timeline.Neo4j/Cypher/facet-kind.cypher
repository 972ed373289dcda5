WITH e, e.kind AS value
WHERE value IS NOT NULL
