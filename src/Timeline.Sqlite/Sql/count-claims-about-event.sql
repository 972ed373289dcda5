SELECT parent.key, (SELECT count(*) FROM claims AS m WHERE m.event = parent.value {conditions})
FROM json_each(@parents) AS parent
