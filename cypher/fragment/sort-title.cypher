// By title; those without come first.
toLower(coalesce(n.title, '')) AS sort
