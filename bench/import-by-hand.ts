import neo4j, { type Session } from 'neo4j-driver';
import { readRows } from '../src/interchange/folder.ts';
import type { TableName } from '../src/interchange/tables.ts';

/**
 * What somebody would write by hand to get an interchange folder in: one session, batches of 5,000 rows, UNWIND and
 * MERGE. Nothing is checked and no log is kept; dates stay texts; a citation gets no context. Answers the rows.
 */
export async function importByHand(uri: string, folder: string): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'any'));
  const session = driver.session();
  let count = 0;
  try {
    for (const [name, statement] of STATEMENTS) {
      for await (const { rows } of readRows(name, folder, 5_000)) {
        await write(session, statement, rows);
        count += rows.length;
      }
    }
    await write(
      session,
      'MATCH (n:Adopter) MATCH (p:Adopter {key: n.partOfKey}) MERGE (n)-[:PART_OF]->(p)',
      [],
    );
    await write(
      session,
      'MATCH (n:Idea) MATCH (o:Idea {key: n.derivedFromKey}) MERGE (n)-[:DERIVED_FROM]->(o)',
      [],
    );
  } finally {
    await session.close();
    await driver.close();
  }
  return count;
}

async function write(session: Session, statement: string, rows: readonly object[]): Promise<void> {
  await session.executeWrite((transaction) => transaction.run(statement, { rows }));
}

const STATEMENTS: readonly [TableName, string][] = [
  [
    'adopters',
    `UNWIND $rows AS row MERGE (n:Adopter {key: row.id})
     SET n.kind = row.kind, n.name = row.name, n.partOfKey = row.parentId, n.country = row.country, n.officialCode = row.officialCode,
       n.latitude = row.latitude, n.longitude = row.longitude, n.aliases = row.aliases`,
  ],
  [
    'ideas',
    `UNWIND $rows AS row MERGE (n:Idea {key: row.id})
     SET n.name = row.name, n.summary = row.summary, n.derivedFromKey = row.derivedFromId, n.topics = row.topics, n.aliases = row.aliases`,
  ],
  [
    'adoptions',
    `UNWIND $rows AS row MATCH (who:Adopter {key: row.adopterId}) MATCH (what:Idea {key: row.ideaId})
     MERGE (n:Adoption {key: row.id})
     SET n.ideaKey = row.ideaId, n.adopterKey = row.adopterId, n.date = row.date, n.status = row.status, n.origin = row.origin,
       n.confidence = row.confidence
     MERGE (who)-[:MADE]->(n) MERGE (n)-[:OF]->(what)`,
  ],
  [
    'copies',
    `UNWIND $rows AS row MATCH (a:Adoption {key: row.adoptionId}) MATCH (s:Adoption {key: row.sourceAdoptionId})
     MERGE (a)-[r:COPIED_FROM]->(s) SET r.fidelity = row.fidelity, r.channel = row.channel, r.confidence = row.confidence`,
  ],
  [
    'posts',
    `UNWIND $rows AS row MERGE (n:Post {key: row.id})
     SET n.url = row.url, n.title = row.title, n.authors = row.authors, n.published = row.published, n.language = row.language, n.text = row.text`,
  ],
  [
    'citations',
    `UNWIND $rows AS row MATCH (p:Post {key: row.postId})
     MERGE (n:Citation {key: row.postId + ' ' + row.ideaId + ' ' + coalesce(row.adoptionId, '') + ' ' + coalesce(row.sourceAdoptionId, '')
       + ' ' + row.quote})
     SET n.postKey = row.postId, n.ideaKey = row.ideaId, n.adoptionKey = row.adoptionId, n.sourceKey = row.sourceAdoptionId,
       n.quote = row.quote, n.start = toInteger(row.start)
     MERGE (n)-[:IN]->(p)
     WITH n, row
     OPTIONAL MATCH (a:Adoption {key: row.adoptionId})
     OPTIONAL MATCH (i:Idea {key: row.ideaId})
     WITH n, coalesce(a, i) AS target
     MERGE (n)-[:SUPPORTS]->(target)`,
  ],
];
