// What was ever altered in the parent, a record by its noun, a colon and its key.
MATCH (n:Alteration {noun: split(parent, ':')[0], key: substring(parent, size(split(parent, ':')[0]) + 1)}) WHERE {{alteration-seen n}}
