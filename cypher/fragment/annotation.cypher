// What an annotation tells of the citation <1> in the post <2>: where it stands, and what it supports by key and by name.
// column url :: STRING
// column language :: STRING
// column ideaName :: STRING
// column adopterName :: STRING
// column fromName :: STRING
{{citation-columns <1>}}, <2>.url AS url, <2>.language AS language,
COLLECT { MATCH (i:Idea {key: <1>.ideaKey}) RETURN i.name }[0] AS ideaName,
COLLECT { MATCH (a:Adoption {key: <1>.adoptionKey})<-[:MADE]-(who:Adopter) RETURN who.name }[0] AS adopterName,
COLLECT { MATCH (s:Adoption {key: <1>.sourceKey})<-[:MADE]-(who:Adopter) RETURN who.name }[0] AS fromName
