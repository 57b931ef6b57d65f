import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a statement touches the database; `schema` statements make constraints and indexes. */
export type Access = 'read' | 'write' | 'schema';

export interface Field {
  readonly name: string;
  /** Cypher's own type name without NOT NULL, e.g. `LIST<STRING NOT NULL>`. */
  readonly type: string;
  readonly nullable: boolean;
}

/** A place in a statement that is filled by one of several fragments, chosen by the question. */
export interface Slot {
  readonly name: string;
  readonly choices: readonly string[];
}

/** One `.cypher` file: its contract (the header) and its text. */
export interface Statement {
  /** Path below `cypher/` without the ending, e.g. `copy/page`. */
  readonly name: string;
  readonly description: string;
  readonly access: Access;
  readonly params: readonly Field[];
  readonly columns: readonly Field[];
  readonly slots: readonly Slot[];
  /** Operators that the plan may hold although they are refused elsewhere, each with its reason. */
  readonly allowed: ReadonlyMap<string, string>;
  readonly body: string;
}

export class StatementError extends Error {
  constructor(file: string, what: string) {
    super(`cypher/${file}.cypher: ${what}`);
    this.name = 'StatementError';
  }
}

const FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** Every statement below `cypher/` but the fragments, by name. Read once: the files do not change while the process runs. */
export function allStatements(): ReadonlyMap<string, Statement> {
  statements ??= new Map(
    cypherFiles()
      .filter((name) => !name.startsWith('fragment/'))
      .map((name) => [name, parseStatement(name, readFileSync(join(FOLDER, `${name}.cypher`), 'utf8'))]),
  );
  return statements;
}

export function statementNamed(name: string): Statement {
  const found = allStatements().get(name);
  if (!found) throw new StatementError(name, 'there is no such statement.');
  return found;
}

/** What says that a record may be seen, and its twin for questions that look back to a position of the log: the present pays nothing for the past. */
const THEN: ReadonlyMap<string, string> = new Map([
  ['seen', 'seen-then'],
  ['step-seen', 'step-seen-then'],
  ['alteration-seen', 'alteration-seen-then'],
  ['published', 'published-then'],
]);

/** The text sent to the server: the slots filled as chosen, the fragments put in. The same choice gives the same text. */
export function textOf(
  statement: Statement,
  choice: Readonly<Record<string, string>> = {},
  time: 'now' | 'then' = 'now',
): string {
  const id = `${time} ${statement.name}?${statement.slots.map((slot) => choice[slot.name] ?? '').join('&')}`;
  let text = texts.get(id);
  if (text === undefined) {
    text = fill(statement.name, statement.body, (name) => {
      const slot = statement.slots.find((each) => each.name === name);
      if (!slot) return time === 'then' ? (THEN.get(name) ?? name) : name;
      const chosen = choice[name];
      if (chosen === undefined || !slot.choices.includes(chosen))
        throw new StatementError(
          statement.name,
          `the slot ${name} takes one of ${slot.choices.join(', ')}; got ${chosen ?? 'nothing'}.`,
        );
      return chosen;
    });
    texts.set(id, text);
  }
  return text;
}

/** Every combination of a statement's slots: what the tests explain. */
export function choicesOf(statement: Statement): Record<string, string>[] {
  return statement.slots.reduce<Record<string, string>[]>(
    (all, slot) => all.flatMap((one) => slot.choices.map((choice) => ({ ...one, [slot.name]: choice }))),
    [{}],
  );
}

/** The operators that the plan may hold with this choice: the statement's own, and those of the fragments it is made of. */
export function allowedIn(
  statement: Statement,
  choice: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const chosen = statement.slots.map((slot) => ({ ...slot, choices: [choice[slot.name] ?? ''] }));
  return new Set([
    ...statement.allowed.keys(),
    ...piecesOf(statement.name, statement.body, chosen).flatMap((piece) => [...piece.allowed.keys()]),
  ]);
}

export function parseStatement(name: string, source: string): Statement {
  const { header, body } = split(source);
  const description: string[] = [];
  const params: Field[] = [];
  const columns: Field[] = [];
  const slots: Slot[] = [];
  const allowed = new Map<string, string>();
  let access: Access | undefined;
  for (const line of header) {
    const [, word = '', rest = ''] = /^(access|param|column|slot|allow)\s+(.*)$/.exec(line) ?? [];
    if (word === 'access') access = accessOf(name, rest);
    else if (word === 'param') params.push(fieldOf(name, rest));
    else if (word === 'column') columns.push(fieldOf(name, rest));
    else if (word === 'slot') slots.push(slotOf(name, rest));
    else if (word === 'allow') allowed.set(...allowOf(name, rest));
    else description.push(line);
  }
  for (const piece of piecesOf(name, body, slots)) {
    for (const param of piece.params) addField(name, params, param);
    for (const column of piece.columns) addField(name, columns, column);
  }
  if (!access) throw new StatementError(name, 'the header has no line "// access read", write or schema.');
  if (!description.length)
    throw new StatementError(name, 'the header does not say what the statement answers.');
  return { name, description: description.join(' ').trim(), access, params, columns, slots, allowed, body };
}

let statements: ReadonlyMap<string, Statement> | undefined;
const texts = new Map<string, string>();
const fragments = new Map<string, Fragment>();

/** A named piece of Cypher in `cypher/fragment/`; the parameters and columns it brings are its users' too. */
interface Fragment {
  readonly params: readonly Field[];
  readonly columns: readonly Field[];
  readonly allowed: ReadonlyMap<string, string>;
  readonly body: string;
}

function cypherFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.cypher'.length))
    .sort();
}

function split(source: string): { header: string[]; body: string } {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, '').trim());
  return { header, body: lines.slice(end).join('\n').trim() };
}

const HOLE = /\{\{([\w-]+)((?:\s+[\w.$<>]+)*)\}\}/g;

/** `{{name}}` puts a fragment in; `{{name a b}}` renames its placeholders `<1>`, `<2>` to a and b. Fragments may hold fragments. */
function fill(statement: string, text: string, resolve: (name: string) => string): string {
  return text.replaceAll(HOLE, (_, name: string, args: string) => {
    const names = args.trim().split(/\s+/);
    const body = fragmentNamed(statement, resolve(name)).body.replaceAll(/<(\d)>/g, (_match, n: string) => {
      const given = names[Number(n) - 1];
      if (!given) throw new StatementError(statement, `the fragment ${name} wants ${n} names.`);
      return given;
    });
    return fill(statement, body, resolve);
  });
}

/** Every fragment that a text may hold, whatever is chosen for its slots. */
function piecesOf(statement: string, text: string, slots: readonly Slot[]): Fragment[] {
  return [...text.matchAll(HOLE)].flatMap(([, name = '']) =>
    (slots.find((slot) => slot.name === name)?.choices ?? [name]).flatMap((choice) => {
      const fragment = fragmentNamed(statement, choice);
      return [fragment, ...piecesOf(statement, fragment.body, slots)];
    }),
  );
}

function addField(statement: string, fields: Field[], field: Field): void {
  const other = fields.find((each) => each.name === field.name);
  if (!other) fields.push(field);
  else if (other.type !== field.type || other.nullable !== field.nullable)
    throw new StatementError(
      statement,
      `${field.name} is ${other.type} in one place and ${field.type} in another.`,
    );
}

function fragmentNamed(statement: string, name: string): Fragment {
  let fragment = fragments.get(name);
  if (!fragment) {
    fragment = readFragment(statement, name);
    fragments.set(name, fragment);
  }
  return fragment;
}

function readFragment(statement: string, name: string): Fragment {
  let source: string;
  try {
    source = readFileSync(join(FOLDER, 'fragment', `${name}.cypher`), 'utf8');
  } catch (cause) {
    throw Object.assign(new StatementError(statement, `there is no fragment ${name}.`), { cause });
  }
  const { header, body } = split(source);
  const fieldsOf = (word: string) =>
    header
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => fieldOf(name, line.slice(word.length).trim()));
  const allowed = new Map(
    header
      .filter((line) => line.startsWith('allow '))
      .map((line) => allowOf(name, line.slice('allow '.length))),
  );
  return { params: fieldsOf('param'), columns: fieldsOf('column'), allowed, body };
}

function allowOf(name: string, text: string): [operator: string, reason: string] {
  const [operator = '', reason = ''] = text.split(/:\s*/, 2);
  if (!reason) throw new StatementError(name, `allow ${operator} needs a reason after a colon.`);
  return [operator, reason];
}

function accessOf(name: string, word: string): Access {
  if (word === 'read' || word === 'write' || word === 'schema') return word;
  throw new StatementError(name, `access is read, write or schema; got ${word}.`);
}

function fieldOf(name: string, text: string): Field {
  const [, field, type, notNull] = /^(\w+)\s+::\s+(.+?)(\s+NOT NULL)?$/.exec(text) ?? [];
  if (!field || !type) throw new StatementError(name, `expected "name :: TYPE [NOT NULL]"; got "${text}".`);
  return { name: field, type, nullable: !notNull };
}

function slotOf(name: string, text: string): Slot {
  const [, slot, choices] = /^([\w-]+)\s+=\s+(.+)$/.exec(text) ?? [];
  if (!slot || !choices)
    throw new StatementError(name, `expected "slot name = fragment | fragment"; got "${text}".`);
  return { name: slot, choices: choices.split('|').map((choice) => choice.trim()) };
}
