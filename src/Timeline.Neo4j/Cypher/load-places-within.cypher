// The places that are said to lie directly in some others, also where these have only now been added.
MATCH (p:Place)
WHERE p.dataset = $dataset AND p.id > '' AND any(outer IN p.within WHERE outer IN $ids)
RETURN p.id
