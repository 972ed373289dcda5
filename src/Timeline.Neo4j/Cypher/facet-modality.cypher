WITH e, e.modality AS value
WHERE value IS NOT NULL
