// Adds a person.
// access write
// param  properties :: MAP NOT NULL
CREATE (p:Person)
SET p = $properties
