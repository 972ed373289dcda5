// The contact events of some actors.
UNWIND $parents AS p
{contacts}
RETURN DISTINCT e.id
