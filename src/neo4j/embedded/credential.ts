import { createHash, randomBytes } from 'node:crypto';

const ITERATIONS = 1024;

/**
 * A line of Neo4j's `data/dbms/auth.ini`, which the server reads when it makes its first user: a salted SHA-256, hashed
 * again and again (`org.neo4j.server.security.SystemGraphCredential`, the same in 5.26 and 2026).
 */
export function initialCredential(username: string, password: string): string {
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let i = 1; i < ITERATIONS; i++) digest = createHash('sha256').update(digest).digest();
  return `${username}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}
