// An API key n of a person p, without its hash.
// column key :: STRING NOT NULL
// column name :: STRING NOT NULL
// column role :: STRING NOT NULL
// column readOnly :: BOOLEAN NOT NULL
// column created :: STRING NOT NULL
// column expires :: STRING
// column revoked :: STRING
// column lastUsed :: STRING
// column person :: STRING NOT NULL
// column personName :: STRING NOT NULL
// column personRole :: STRING
n.key AS key, n.name AS name, n.role AS role, n.readOnly AS readOnly, n.created AS created, n.expires AS expires, n.revoked AS revoked,
  n.lastUsed AS lastUsed, p.key AS person, p.name AS personName, p.role AS personRole
