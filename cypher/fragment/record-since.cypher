// The position at which the record came that <1> names by noun and key, where it is there.
UNWIND CASE <1>.noun WHEN 'adopter' THEN [<1>.key] ELSE [] END AS wanted MATCH (record:Adopter {key: wanted}) RETURN record.since AS since
UNION ALL
UNWIND CASE <1>.noun WHEN 'idea' THEN [<1>.key] ELSE [] END AS wanted MATCH (record:Idea {key: wanted}) RETURN record.since AS since
UNION ALL
UNWIND CASE <1>.noun WHEN 'adoption' THEN [<1>.key] ELSE [] END AS wanted MATCH (record:Adoption {key: wanted}) RETURN record.since AS since
UNION ALL
UNWIND CASE <1>.noun WHEN 'copy' THEN [split(<1>.key, ';')] ELSE [] END AS ends
MATCH (:Adoption {key: ends[0]})-[record:COPIED_FROM]->(:Adoption {key: ends[1]}) RETURN record.since AS since
UNION ALL
UNWIND CASE <1>.noun WHEN 'post' THEN [<1>.key] ELSE [] END AS wanted MATCH (record:Post {key: wanted}) RETURN record.since AS since
UNION ALL
UNWIND CASE <1>.noun WHEN 'citation' THEN [<1>.key] ELSE [] END AS wanted MATCH (record:Citation {key: wanted}) RETURN record.since AS since
UNION ALL
UNWIND CASE <1>.noun WHEN 'story' THEN [<1>.key] ELSE [] END AS wanted MATCH (record:Story {key: wanted}) RETURN record.since AS since
