import type { Field, Statement } from './statement.ts';

/**
 * The TypeScript of all statements: the parameters each takes, the row each answers, the choices of its slots.
 * Written to statements.generated.ts by `npm run generate`; a test fails where the file is not what this gives.
 */
export function typesOf(statements: Iterable<Statement>): string {
  const entries = [...statements].map(
    (statement) => `  /** ${statement.description} */
  '${statement.name}': {
    access: '${statement.access}';
    params: ${objectOf(statement.params)};
    row: ${objectOf(statement.columns)};
    choice: ${choiceOf(statement)};
  };`,
  );
  return `// Made from the headers of cypher/**/*.cypher by \`npm run generate\`. Not to be edited.\n\nexport interface Statements {\n${entries.join('\n')}\n}\n`;
}

function objectOf(fields: readonly Field[]): string {
  if (!fields.length) return 'Record<never, never>';
  return `{ ${fields.map((field) => `${field.name}: ${typeOf(field)};`).join(' ')} }`;
}

function choiceOf(statement: Statement): string {
  if (!statement.slots.length) return 'Record<never, never>';
  const slots = statement.slots.map(
    (slot) => `'${slot.name}': ${slot.choices.map((choice) => `'${choice}'`).join(' | ')};`,
  );
  return `{ ${slots.join(' ')} }`;
}

function typeOf(field: Field): string {
  return valueType(field.type) + (field.nullable ? ' | null' : '');
}

function valueType(type: string): string {
  const list = /^LIST<(.+?)(\s+NOT NULL)?>$/.exec(type);
  if (list) return `readonly (${valueType(list[1] as string)}${list[2] ? '' : ' | null'})[]`;
  const scalar = SCALARS[type];
  if (!scalar) throw new TypeError(`No TypeScript type is known for the Cypher type ${type}.`);
  return scalar;
}

const SCALARS: Readonly<Record<string, string>> = {
  STRING: 'string',
  INTEGER: 'number',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  MAP: 'object',
  ANY: 'string | number',
};
