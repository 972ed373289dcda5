WITH e, e.precision AS value
WHERE value IS NOT NULL
