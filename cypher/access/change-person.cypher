// Gives a person another name and role.
// access write
// param  key :: STRING NOT NULL
// param  name :: STRING NOT NULL
// param  role :: STRING
MATCH (n:Person {key: $key})
SET n.name = $name, n.role = $role
