// By the first possible day of the copying adoption; the undated come last.
coalesce(a.earliest, a.latest, '9999-99') AS sort
