// By first possible day; the undated come last.
coalesce(n.earliest, n.latest, '9999-99') AS sort
