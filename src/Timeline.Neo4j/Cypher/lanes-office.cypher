MATCH (e)<-[:EXERCISED_IN]-(owner)
WHERE true
