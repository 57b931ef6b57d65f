// Every adoption that counts and passes the filter, in the order of the keys, from the index.
// access read
MATCH (n:Adoption) USING INDEX n:Adoption(key)
WHERE n.key >= '' AND {{adoption-counts-and-matches n}}
{{export-adoption n}}
