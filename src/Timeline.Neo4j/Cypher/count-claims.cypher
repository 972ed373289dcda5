UNWIND $parents AS p
CALL (p) {
  MATCH (m:Claim)
  USING INDEX m:Claim({key})
  WHERE m.{key} > p.first AND m.{key} < p.last
    {conditions}
  RETURN count(*) AS possible
}
RETURN p.number, possible AS certain, possible
