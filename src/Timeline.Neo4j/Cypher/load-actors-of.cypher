// The actors that are said to belong to some others, also where these have only now been added.
MATCH (a:Actor)
WHERE a.dataset = $dataset AND a.id > '' AND any(whole IN a.partOf WHERE whole IN $ids)
RETURN a.id
