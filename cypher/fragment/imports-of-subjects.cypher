// Something that a bulk import created within the runs <1> may be seen by the asker and passes the filter. It is entered by idea or by place
// where the filter names any, otherwise by position.
// param filter :: MAP NOT NULL
CASE
  WHEN $filter.ideas IS NOT NULL THEN EXISTS {
    UNWIND $filter.ideas AS wanted
    CALL (wanted) {
      MATCH (n:Idea {key: wanted}) WHERE $filter.places IS NULL AND coalesce('idea' IN $filter.nouns, true) AND {{seen n}}
      RETURN n.since AS came
      UNION
      MATCH (n:Adoption {ideaKey: wanted})
      WHERE coalesce('adoption' IN $filter.nouns, true) AND coalesce(n.adopterKey IN $filter.places, true) AND {{seen n}}
      RETURN n.since AS came
      UNION
      MATCH (a:Adoption {ideaKey: wanted})-[r:COPIED_FROM]->(s:Adoption)
      WHERE coalesce('copy' IN $filter.nouns, true) AND coalesce(a.adopterKey IN $filter.places OR s.adopterKey IN $filter.places, true) AND {{seen r}}
      RETURN r.since AS came
      UNION
      MATCH (n:Citation {ideaKey: wanted})
      WHERE coalesce('citation' IN $filter.nouns, true) AND {{seen n}}
        AND ($filter.places IS NULL OR EXISTS {
          (n)-[:SUPPORTS]->(a:Adoption)
          WHERE a.adopterKey IN $filter.places OR EXISTS { (a)-[:COPIED_FROM]->(s:Adoption {key: n.sourceKey}) WHERE s.adopterKey IN $filter.places }
        })
      RETURN n.since AS came
    }
    WITH came WHERE any(run IN range(0, size(<1>) - 1, 2) WHERE <1>[run] <= came AND came <= <1>[run + 1])
    RETURN came
  }
  WHEN $filter.places IS NOT NULL THEN EXISTS {
    UNWIND $filter.places AS wanted
    CALL (wanted) {
      MATCH (n:Adopter {key: wanted}) WHERE coalesce('adopter' IN $filter.nouns, true) AND {{seen n}}
      RETURN n.since AS came
      UNION
      MATCH (n:Adoption {adopterKey: wanted}) WHERE coalesce('adoption' IN $filter.nouns, true) AND {{seen n}}
      RETURN n.since AS came
      UNION
      MATCH (:Adoption {adopterKey: wanted})-[r:COPIED_FROM]-(:Adoption) WHERE coalesce('copy' IN $filter.nouns, true) AND {{seen r}}
      RETURN r.since AS came
      UNION
      MATCH (:Adoption {adopterKey: wanted})<-[:SUPPORTS]-(n:Citation) WHERE coalesce('citation' IN $filter.nouns, true) AND {{seen n}}
      RETURN n.since AS came
      UNION
      MATCH (s:Adoption {adopterKey: wanted})<-[:COPIED_FROM]-(:Adoption)<-[:SUPPORTS]-(n:Citation)
      WHERE n.sourceKey = s.key AND coalesce('citation' IN $filter.nouns, true) AND {{seen n}}
      RETURN n.since AS came
    }
    WITH came WHERE any(run IN range(0, size(<1>) - 1, 2) WHERE <1>[run] <= came AND came <= <1>[run + 1])
    RETURN came
  }
  ELSE EXISTS {
    UNWIND range(0, size(<1>) - 1, 2) AS run
    UNWIND $filter.nouns AS noun
    CALL (run, noun, <1>) {
      WITH run, noun, <1> WHERE noun = 'adopter'
      MATCH (n:Adopter) WHERE n.since >= <1>[run] AND n.since <= <1>[run + 1] AND {{seen n}}
      RETURN n.since AS came LIMIT 1
      UNION
      WITH run, noun, <1> WHERE noun = 'idea'
      MATCH (n:Idea) WHERE n.since >= <1>[run] AND n.since <= <1>[run + 1] AND {{seen n}}
      RETURN n.since AS came LIMIT 1
      UNION
      WITH run, noun, <1> WHERE noun = 'adoption'
      MATCH (n:Adoption) WHERE n.since >= <1>[run] AND n.since <= <1>[run + 1] AND {{seen n}}
      RETURN n.since AS came LIMIT 1
      UNION
      WITH run, noun, <1> WHERE noun = 'copy'
      MATCH ()-[n:COPIED_FROM]->() WHERE n.since >= <1>[run] AND n.since <= <1>[run + 1] AND {{seen n}}
      RETURN n.since AS came LIMIT 1
      UNION
      WITH run, noun, <1> WHERE noun = 'post'
      MATCH (n:Post) WHERE n.since >= <1>[run] AND n.since <= <1>[run + 1] AND {{seen n}}
      RETURN n.since AS came LIMIT 1
      UNION
      WITH run, noun, <1> WHERE noun = 'citation'
      MATCH (n:Citation) WHERE n.since >= <1>[run] AND n.since <= <1>[run + 1] AND {{seen n}}
      RETURN n.since AS came LIMIT 1
    }
    RETURN came
  }
END
