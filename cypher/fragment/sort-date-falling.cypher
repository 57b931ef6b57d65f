// By last possible day; walked from the end, the undated come last.
coalesce(n.latest, n.earliest, '') AS sort
