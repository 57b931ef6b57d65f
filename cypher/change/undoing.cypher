// The changes that took these changes back.
// access read
// param  positions :: LIST<INTEGER NOT NULL> NOT NULL
UNWIND $positions AS wanted
MATCH (change:Change {undoes: wanted})
RETURN {{change-columns change}}
