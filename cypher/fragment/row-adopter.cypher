// The adopter n of a row.
MATCH (n:Adopter {key: row.key})
