UNWIND $names AS name
MATCH (n:Name {dataset: $dataset, text: name})
USING INDEX n:Name(dataset, text)
MATCH (n)<-[:IS_CALLED]-(bearer)
RETURN n.text AS text, bearer.id AS id
ORDER BY text, id
