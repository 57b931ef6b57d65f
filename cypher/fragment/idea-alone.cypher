// The idea alone.
// param scope :: MAP NOT NULL
MATCH (idea:Idea {key: root}) WHERE {{seen idea}}
