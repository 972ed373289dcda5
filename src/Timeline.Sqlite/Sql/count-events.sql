-- How many events each parent's list has: certain and possible ones, parted by a blank.
SELECT parent.key, (
  SELECT format('%d %d', total(iif({certain}, 1, 0)), count(*))
  {list}
    {conditions}
)
FROM json_each(@parents) AS parent
