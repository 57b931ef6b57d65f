import fc from 'fast-check';
import { raw } from '../setup/empty-database.ts';

/** One edit of a random history, as the argument of `editMany` has it. */
export type RandomEdit = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What one writer sends: several edits as one request, by a reviewer or an editor. */
export interface RandomRequest {
  readonly edits: readonly RandomEdit[];
  readonly reviews: boolean;
  /** Sent twice, as by a client that heard no answer. */
  readonly twice: boolean;
}

/** For each of so many writers what it decides for each of its requests: numbers that pick among what is there when it writes. */
export function history(
  writers: number,
  requests: number,
): fc.Arbitrary<readonly (readonly (readonly number[])[])[]> {
  const decisions = fc.array(fc.nat(9_999), { minLength: 40, maxLength: 40 });
  const own = fc.array(decisions, { minLength: requests, maxLength: requests });
  return fc.array(own, { minLength: writers, maxLength: writers });
}

interface Snapshot {
  readonly adopters: readonly { key: string; kind: string; revised: number }[];
  readonly ideas: readonly { key: string; revised: number }[];
  readonly adoptions: readonly { key: string; ideaKey: string; revised: number }[];
  readonly copies: readonly { key: string; adoption: string; source: string }[];
  readonly posts: readonly { key: string; text: string | null }[];
  readonly citations: readonly { key: string }[];
  readonly stories: readonly { key: string; revised: number }[];
  readonly drafts: readonly { noun: string; key: string }[];
}

/** What is there now; others may write before what is decided by it is sent. */
export async function snapshot(): Promise<Snapshot> {
  const [row] = await raw(`RETURN
    COLLECT { MATCH (n:Adopter) RETURN {key: n.key, kind: n.kind, revised: n.revised} ORDER BY n.key } AS adopters,
    COLLECT { MATCH (n:Idea) RETURN {key: n.key, revised: n.revised} ORDER BY n.key } AS ideas,
    COLLECT { MATCH (n:Adoption) RETURN {key: n.key, ideaKey: n.ideaKey, revised: n.revised} ORDER BY n.key } AS adoptions,
    COLLECT { MATCH (a)-[:COPIED_FROM]->(s) RETURN {key: a.key + ';' + s.key, adoption: a.key, source: s.key} ORDER BY a.key, s.key } AS copies,
    COLLECT { MATCH (n:Post) RETURN {key: n.key, text: n.text} ORDER BY n.key } AS posts,
    COLLECT { MATCH (n:Citation) RETURN {key: n.key} ORDER BY n.key } AS citations,
    COLLECT { MATCH (n:Story) RETURN {key: n.key, revised: n.revised} ORDER BY n.key } AS stories,
    COLLECT { MATCH (n:Adopter|Idea|Adoption|Post|Citation|Story {state: 'draft'}) RETURN {noun: toUpper(labels(n)[0]), key: n.key} ORDER BY n.key } AS drafts`);
  return row as unknown as Snapshot;
}

const TEXTS = [
  'Nord tog ideen fra syd. Øst så på.',
  'Øst så på. Nord tog ideen fra syd.',
  'Nord så på. Nord så på.',
  'Før. Nord tog ideen fra syd. Øst så på.',
];
const QUOTES = ['Nord tog ideen fra syd', 'Øst så på', 'Nord så på'];
const DATES = [null, '2012', '2014', '2015-03', '2015', '2020'];

/** The request that a writer's decisions come to over what it sees: mostly what may well be right, now and then anything. */
export function requestOf(decisions: readonly number[], seen: Snapshot): RandomRequest {
  const dice = new Dice(decisions);
  const edits = Array.from({ length: 1 + dice.below(3) }, () => editOf(dice, seen));
  return { edits, reviews: dice.below(4) > 0, twice: dice.below(10) === 0 };
}

class Dice {
  readonly #decisions: readonly number[];
  #at = 0;

  constructor(decisions: readonly number[]) {
    this.#decisions = decisions;
  }

  below(most: number): number {
    return (this.#decisions[this.#at++ % this.#decisions.length] ?? 0) % most;
  }

  of<T>(values: readonly T[]): T | undefined {
    return values[this.below(Math.max(1, values.length))];
  }

  /** A revision that was seen, or none; now and then a wrong one. */
  revision(seen: number | undefined): number | undefined {
    return [undefined, undefined, seen, (seen ?? 0) + 1][this.below(4)];
  }

  /** A key of a small pool: it may be taken. */
  newKey(letter: string): string {
    return `${letter}${this.below(12)}`;
  }
}

function editOf(dice: Dice, seen: Snapshot): RandomEdit {
  return (EDITS[dice.below(EDITS.length)] ?? recordCopy)(dice, seen);
}

function createAdopter(dice: Dice, { adopters }: Snapshot): RandomEdit {
  const parent = dice.of(adopters);
  const level = parent?.kind === 'country' ? 'REGION' : parent?.kind === 'region' ? 'MUNICIPALITY' : 'UNIT';
  const key = dice.newKey('x');
  return { createAdopter: { key, name: key, level, partOf: parent?.key } };
}

function changeAdopter(dice: Dice, { adopters }: Snapshot): RandomEdit {
  const who = dice.of(adopters);
  const [partOf, succeededBy] = [dice.of(adopters)?.key, dice.of(adopters)?.key];
  const adopter = [{ name: `N${dice.below(3)}` }, { partOf }, { succeededBy }, { succeededBy: null }][
    dice.below(4)
  ];
  return { changeAdopter: { key: who?.key ?? 'x', adopter, ifRevision: dice.revision(who?.revised) } };
}

function createIdea(dice: Dice, { ideas }: Snapshot): RandomEdit {
  const key = dice.newKey('i');
  return { createIdea: { key, name: key, derivedFrom: dice.of([...ideas.map((idea) => idea.key), null]) } };
}

function changeIdea(dice: Dice, { ideas }: Snapshot): RandomEdit {
  const which = dice.of(ideas);
  const idea = [
    { summary: `S${dice.below(3)}` },
    { derivedFrom: dice.of(ideas)?.key },
    { derivedFrom: null },
  ][dice.below(3)];
  return { changeIdea: { key: which?.key ?? 'i', idea, ifRevision: dice.revision(which?.revised) } };
}

function recordAdoption(dice: Dice, { ideas, adopters, adoptions }: Snapshot): RandomEdit {
  const refines = dice.below(5) === 0 ? dice.of(adoptions) : undefined;
  const idea = refines?.ideaKey ?? dice.of(ideas)?.key ?? 'i';
  const given = { date: dice.of(DATES), origin: dice.of([null, null, false, true]), refines: refines?.key };
  return {
    recordAdoption: { key: dice.newKey('a'), idea, adopter: dice.of(adopters)?.key ?? 'x', ...given },
  };
}

function changeAdoption(dice: Dice, { ideas, adopters, adoptions }: Snapshot): RandomEdit {
  const which = dice.of(adoptions);
  const adoption = [
    { status: dice.of(['IMPLEMENTED', 'PILOTED', 'UNKNOWN']) },
    { date: dice.of(DATES) },
    { ended: dice.of(['2013', '2021', null]) },
    { idea: dice.of(ideas)?.key },
    { adopter: dice.of(adopters)?.key },
    {
      refines: dice.of([
        ...adoptions.filter(({ ideaKey }) => ideaKey === which?.ideaKey).map(({ key }) => key),
        null,
      ]),
    },
    { origin: dice.of([true, false, null]) },
  ][dice.below(7)];
  return { changeAdoption: { key: which?.key ?? 'a', adoption, ifRevision: dice.revision(which?.revised) } };
}

function recordCopy(dice: Dice, { adoptions, adopters }: Snapshot): RandomEdit {
  const copy = dice.of(adoptions);
  const related =
    dice.below(6) === 0 ? adoptions : adoptions.filter(({ ideaKey }) => ideaKey === copy?.ideaKey);
  const via = dice.below(4) === 0 ? [dice.of(adopters)?.key] : undefined;
  return { recordCopy: { adoption: copy?.key ?? 'a', source: dice.of(related)?.key ?? 'b', via } };
}

function changeCopy(dice: Dice, { copies }: Snapshot): RandomEdit {
  const copy = { fidelity: dice.of(['COPIED', 'ADAPTED', 'UNKNOWN']), confidence: dice.of([0.5, 1, null]) };
  return { changeCopy: { key: dice.of(copies)?.key ?? 'a;b', copy } };
}

function createPost(dice: Dice): RandomEdit {
  return { createPost: { key: dice.newKey('p'), text: dice.of(TEXTS) } };
}

function changePost(dice: Dice, { posts }: Snapshot): RandomEdit {
  return { changePost: { key: dice.of(posts)?.key ?? 'p', post: { text: dice.of(TEXTS) } } };
}

function cite(dice: Dice, { posts, ideas, adoptions, copies }: Snapshot): RandomEdit {
  const post = dice.of(posts);
  const quote = dice.of(QUOTES.filter((each) => post?.text?.includes(each))) ?? QUOTES[0];
  const copy = dice.of(copies);
  const target = [
    { idea: dice.of(ideas)?.key },
    { adoption: dice.of(adoptions)?.key },
    { adoption: copy?.adoption, source: copy?.source },
  ][dice.below(3)];
  return { cite: { post: post?.key ?? 'p', quote, ...target } };
}

function createStory(dice: Dice, { citations }: Snapshot): RandomEdit {
  const key = dice.newKey('s');
  return { createStory: { key, title: key, steps: [step(dice, citations), step(dice, citations)] } };
}

function changeStory(dice: Dice, { stories, citations }: Snapshot): RandomEdit {
  const which = dice.of(stories);
  const story = [
    { title: `T${dice.below(3)}` },
    { steps: [step(dice, citations)] },
    { steps: [step(dice, citations), step(dice, citations)] },
  ][dice.below(3)];
  return { changeStory: { key: which?.key ?? 's', story, ifRevision: dice.revision(which?.revised) } };
}

function step(dice: Dice, citations: Snapshot['citations']): object {
  return { citation: dice.of(citations)?.key ?? 'c', view: dice.of(['/', '/flows', '/idea/i']) };
}

function deletion(
  dice: Dice,
  { adopters, ideas, adoptions, copies, posts, citations, stories }: Snapshot,
): RandomEdit {
  const [noun, from] = dice.of([
    ['ADOPTER', adopters],
    ['IDEA', ideas],
    ['ADOPTION', adoptions],
    ['COPY', copies],
    ['COPY', copies],
    ['POST', posts],
    ['CITATION', citations],
    ['STORY', stories],
  ] as const) ?? ['COPY', copies];
  return {
    delete: { noun, key: dice.of<{ key: string }>(from)?.key ?? 'none', withCitations: dice.below(2) === 0 },
  };
}

function changeState(dice: Dice, { drafts, ideas, adoptions, copies }: Snapshot): RandomEdit {
  const record = [
    dice.of(drafts),
    { noun: 'COPY', key: dice.of(copies)?.key ?? 'a;b' },
    { noun: 'ADOPTION', key: dice.of(adoptions)?.key ?? 'a' },
    { noun: 'IDEA', key: dice.of(ideas)?.key ?? 'i' },
  ][dice.below(4)] ?? { noun: 'IDEA', key: 'i' };
  return {
    changeState: { ...record, state: dice.of(['PUBLISHED', 'PUBLISHED', 'DRAFT', 'WITHDRAWN']) },
  };
}

const EDITS = [
  createAdopter,
  changeAdopter,
  createIdea,
  changeIdea,
  recordAdoption,
  recordAdoption,
  recordAdoption,
  changeAdoption,
  changeAdoption,
  recordCopy,
  recordCopy,
  recordCopy,
  changeCopy,
  createPost,
  changePost,
  cite,
  cite,
  createStory,
  createStory,
  changeStory,
  deletion,
  deletion,
  changeState,
  changeState,
];
