import { writeFileSync } from 'node:fs';
import { allStatements } from './statement.ts';
import { typesOf } from './statement-types.ts';

writeFileSync(new URL('./statements.generated.ts', import.meta.url), typesOf(allStatements().values()));
