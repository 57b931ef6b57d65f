// For each question of bench/questions.ts the best single statement that is known for it (after a blank line and its name). They read what they need off
// the adoptions: bench/questions.ts copies name, country and municipality of the adopter there first, which the service itself does not keep.

// chain
MATCH (:Adoption {key: $deep})-[:COPIED_FROM*0..]->(a) WITH DISTINCT a RETURN a.key, a.date, a.status, a.benchName, a.benchCountry

// spread of 50
MATCH (a:Adoption {ideaKey: $idea50}) OPTIONAL MATCH (a)-[:COPIED_FROM]->(s) RETURN a.key, a.date, a.status, a.adopterKey, s.key

// spread of 500
MATCH (a:Adoption {ideaKey: $idea500}) OPTIONAL MATCH (a)-[:COPIED_FROM]->(s) RETURN a.key, a.date, a.status, a.adopterKey, s.key

// spread of 5,000
MATCH (a:Adoption {ideaKey: $idea5000}) OPTIONAL MATCH (a)-[:COPIED_FROM]->(s) RETURN a.key, a.date, a.status, a.adopterKey, s.key

// municipality, 100 copies each way
CALL () { MATCH (a:Adoption {benchMuni: $muni})-[:COPIED_FROM]->(s) RETURN a, s, 'in' AS way LIMIT 100 UNION ALL MATCH (s:Adoption {benchMuni: $muni})<-[:COPIED_FROM]-(a) RETURN a, s, 'out' AS way LIMIT 100 }
RETURN way, a.key, a.date, a.benchName, a.ideaKey, s.key, s.benchName

// flows of an idea, countries, a window
MATCH (a:Adoption {ideaKey: $idea5000})-[:COPIED_FROM]->(s) WHERE a.earliest >= '2010' AND a.latest < '2016' RETURN s.benchCountry, a.benchCountry, count(*) AS n ORDER BY n DESC

// flows of a topic, countries
MATCH (i:Idea) WHERE $topic IN i.topics MATCH (i)<-[:OF]-(a:Adoption)-[:COPIED_FROM]->(s) RETURN s.benchCountry, a.benchCountry, count(*) AS n ORDER BY n DESC

// flows of everything, countries
MATCH (a)-[:COPIED_FROM]->(s) RETURN s.benchCountry, a.benchCountry, count(*) AS n ORDER BY n DESC

// flows of everything, municipalities
MATCH (a)-[:COPIED_FROM]->(s) RETURN s.benchMuni, a.benchMuni, count(*) AS n ORDER BY n DESC LIMIT 10000

// 50 ideas with their figures
MATCH (i:Idea) WITH i ORDER BY i.key LIMIT 50
CALL (i) { MATCH (a:Adoption {ideaKey: i.key}) RETURN count(*) AS n, min(a.earliest) AS first, max(a.latest) AS latest, count(DISTINCT a.benchCountry) AS countries }
CALL (i) { MATCH (a:Adoption {ideaKey: i.key})-[:COPIED_FROM]->(s) WITH s.benchName AS top, count(*) AS taken ORDER BY taken DESC LIMIT 1 RETURN collect(top)[0] AS top }
RETURN i.key, i.name, n, first, latest, countries, top

// 20 latest posts with passages
MATCH (p:Post) WHERE p.published > '' WITH p ORDER BY p.published DESC, p.key DESC LIMIT 20 OPTIONAL MATCH (p)<-[:IN]-(c:Citation) RETURN p.key, p.title, p.published, c.quote, c.start, c.end

// search
CALL db.index.fulltext.queryNodes('search_ideas', $text, {limit: 20}) YIELD node, score RETURN node.key, node.name, score
UNION ALL CALL db.index.fulltext.queryNodes('search_adopters', $text, {limit: 20}) YIELD node, score RETURN node.key, node.name, score
UNION ALL CALL db.index.fulltext.queryNodes('search_posts', $text, {limit: 20}) YIELD node, score RETURN node.key, node.title AS `node.name`, score

// the 20 most copied
MATCH (a)-[:COPIED_FROM]->(s) RETURN s.adopterKey, count(*) AS n ORDER BY n DESC LIMIT 20

// the 20 most copied in a window
MATCH (a)-[:COPIED_FROM]->(s) WHERE a.earliest >= '2010' AND a.latest < '2016' RETURN s.adopterKey, count(*) AS n ORDER BY n DESC LIMIT 20

// curve of an idea
MATCH (a:Adoption {ideaKey: $idea5000}) RETURN left(a.earliest, 4) AS year, count(*) AS n ORDER BY year

// virality of 5,000
MATCH (a:Adoption {ideaKey: $idea5000}) WITH collect(id(a)) AS nodes
MATCH (a:Adoption {ideaKey: $idea5000})-[:COPIED_FROM]->(s) RETURN nodes, collect([id(a), id(s)]) AS edges

// all copies, counted
MATCH (a)-[:COPIED_FROM]->(s) WHERE NOT (a:Exceptional OR s:Exceptional) OR NOT (a.status IN ['considered', 'rejected'] OR s.status IN ['considered', 'rejected']) RETURN count(*) AS n
