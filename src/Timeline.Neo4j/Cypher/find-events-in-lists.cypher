// Which of some events stand in lists: a parent is a list with the place at which the event would stand.
UNWIND $parents AS p
{choice}
CALL (*) {
  {list}
    AND e.id = p.event
  RETURN e
  LIMIT 1
}
RETURN p.number
