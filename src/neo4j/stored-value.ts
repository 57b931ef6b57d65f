import neo4j from 'neo4j-driver';

/** Property types that a backup keeps as they are; each alone or as a list. */
const KINDS: ReadonlySet<string> = new Set(['STRING', 'BOOLEAN', 'INTEGER', 'FLOAT']);

/** The kind of a property by the name that Cypher's valueType gives it; null where a backup could not bring it back. */
export function storedKind(valueType: string): string | null {
  const plain = valueType.replaceAll(' NOT NULL', '');
  const kind = /^LIST<(\w+)>$/.exec(plain)?.[1] ?? plain;
  return KINDS.has(kind) || kind === 'NOTHING' ? kind : null;
}

/** A value from JSON as it is stored: JavaScript has one kind of number, Neo4j two. */
export function storedValue(value: unknown, isInteger: boolean): unknown {
  if (Array.isArray(value)) return value.map((part) => storedValue(part, isInteger));
  return isInteger && typeof value === 'number' ? neo4j.int(value) : value;
}
