// By confidence; the unknown stand below all known.
coalesce(r.confidence, -1.0) AS sort
