// What was altered at the parent, a position of the log.
MATCH (n:Alteration {position: toInteger(parent)}) WHERE {{alteration-seen n}}
