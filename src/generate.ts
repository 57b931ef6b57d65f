import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interchangeInWords } from './interchange/description.ts';
import { allStatements } from './neo4j/statement.ts';
import { typesOf } from './neo4j/statement-types.ts';
import { introspectionTypes } from './schema/introspection-types.ts';
import { printedSchema } from './schema/print.ts';

/** What is made from other files and committed beside them; `--check` fails where a committed one is not what would be made. */
const generated: Readonly<Record<string, () => string>> = {
  'src/neo4j/statements.generated.ts': () => typesOf(allStatements().values()),
  'schema/schema.graphql': printedSchema,
  'src/dashboard/data/introspection.generated.ts': introspectionTypes,
  'docs/interchange.md': interchangeInWords,
};

const check = process.argv.includes('--check');

for (const [path, make] of Object.entries(generated)) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const text = make();
  if (!check) writeFileSync(file, text);
  else if (committed(file) !== text) {
    process.stderr.write(
      `${path} is not what its sources give: run \`npm run generate\` and look at the difference.\n`,
    );
    process.exitCode = 1;
  }
}

function committed(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
