// By the last possible day of the copying adoption; walked from the end, the undated come last.
coalesce(a.latest, a.earliest, '') AS sort
