// What took a change back.
// access schema
CREATE INDEX change_undoes IF NOT EXISTS FOR (n:Change) ON (n.undoes)
