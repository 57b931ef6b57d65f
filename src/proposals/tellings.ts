import type { Actor, Scene } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { CopyTold } from './copy-told.ts';
import type { IdeaMention } from './idea-mention.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Somebody who began with an idea, or somebody it arose with. */
export interface Beginning {
  readonly actor: Actor;
  readonly idea: IdeaMention | null;
  readonly clause: Clause;
  readonly at: number;
}

const GO_BETWEEN =
  /(?<!\p{L})(?:via|gjennom|gennem|genom|through|kautta|í gegnum|með milligöngu|ved hjelp av|med hjälp av|ved hjælp af|med hjelp frå)(?:\s\p{Ll}+){0,3}\s$/iu;

/** Ideas that a text names or comes back to; that it says to be one; and that it may tell of. */
const PLAIN_IDEA = 0.53;
const CALLED_IDEA = 0.49;
const SURE_IDEA = 0.45;

/** What a text has told so far: its copies, where ideas arose, who began with them, and who was spoken of last. */
export class Tellings {
  readonly scene: Scene;
  readonly clauses: readonly Clause[];
  readonly origins: Beginning[] = [];
  readonly takeUps: Beginning[] = [];
  readonly #copies = new Map<string, CopyTold>();
  readonly #heard: Clause[] = [];
  readonly #topic: IdeaMention | null;

  constructor(scene: Scene, clauses: readonly Clause[]) {
    this.scene = scene;
    this.clauses = clauses;
    this.#topic = topicOf(scene.ideas);
  }

  get vocabulary(): Vocabulary {
    return this.scene.vocabulary;
  }

  heard(clause: Clause): void {
    this.#heard.push(clause);
  }

  /** Those who were spoken of before this clause, the last ones first, up to so many sentences back. */
  before(clause: Clause, sentences: number): Actor[] {
    const found: Actor[] = [];
    for (const heard of this.#heard.toReversed()) {
      if (clause.sentence - heard.sentence > sentences) break;
      if (heard.start < clause.start) found.push(...heard.actors.toReversed());
    }
    return found.filter((one) => one.manner !== 'adjective');
  }

  /** Who the sentences before were about: the first that each names without being from, or by. */
  subjectBefore(clause: Clause, sentences: number): Actor | undefined {
    for (const heard of this.#heard.toReversed()) {
      if (clause.sentence - heard.sentence > sentences) break;
      if (heard.start >= clause.start) continue;
      const subject =
        heard.actors.find(({ role, manner }) => role === 'none' && manner !== 'adjective') ??
        heard.actors.find(({ role }) => role === 'at');
      if (subject) return subject;
    }
    return undefined;
  }

  /** Those who stand in one list with somebody: `Stockholms stad och Helsingborg`. */
  besides(actor: Actor): Actor[] {
    const clause = this.#heard.findLast(({ actors }) => actors.includes(actor));
    if (!clause || actor.role === 'from') return [actor];
    const { plain } = this.scene;
    const list = [actor];
    for (const one of clause.actors) {
      const last = list.at(-1) as Actor;
      if (
        one.start >= last.end &&
        one.manner === 'name' &&
        /^\s?,?\s?(?:(?:og|och|ja|and|samt|sekä|&)\s)?(?:i\s|in\s|í\s)?$/iu.test(
          plain.slice(last.end, one.start),
        )
      )
        list.push(one);
    }
    return list;
  }

  /** Who carried it without taking it up: `gjennom et nettverk i KS`, `via Sitra`. */
  goBetweens(clause: Clause): readonly Actor[] {
    const { plain } = this.scene;
    return clause.actors.filter(
      (one) =>
        one.who.kind === 'organisation' &&
        GO_BETWEEN.test(plain.slice(Math.max(clause.start, one.start - 30), one.start)),
    );
  }

  /** The idea that a clause tells of: named in it nearest to a place, else the last one named before, else what the text is about. */
  ideaOf(clause: Clause, near: number): IdeaMention | null {
    const nearest = (ideas: readonly IdeaMention[]) =>
      ideas.toSorted((a, b) => away(a, near) - away(b, near))[0];
    const plain = nearest(clause.ideas.filter(({ score }) => score >= PLAIN_IDEA));
    if (plain) return plain;
    const faint = clause.ideas.filter(({ score }) => score >= SURE_IDEA);
    const object = nearest(
      faint.filter((one) => one.score >= CALLED_IDEA || (one.start >= near && one.start - near < 30)),
    );
    if (object) return object;
    const earlier = this.scene.ideas.filter(
      (one) => one.end <= clause.start && one.score >= SURE_IDEA && clause.sentence - one.sentence <= 3,
    );
    return (
      earlier.findLast(({ score }) => score >= PLAIN_IDEA) ??
      nearest(faint) ??
      earlier.at(-1) ??
      clause.ideas[0] ??
      this.#topic
    );
  }

  add(copy: CopyTold): void {
    const { to, from, idea } = copy;
    if (to.identity === from.identity || to.role === 'within' || from.role === 'within') return;
    // A municipality is no source of its own country, nor the country of it.
    if (
      to.who.country !== null &&
      to.who.country === from.who.country &&
      (to.who.kind === 'country' || from.who.kind === 'country')
    )
      return;
    if (copy.basis === 'implied' && (isPartOf(to, from) || isPartOf(from, to))) return;
    const id = `${to.identity}<${from.identity}<${idea.identity}`;
    const back = `${from.identity}<${to.identity}<${idea.identity}`;
    const contrary = this.#copies.get(back);
    if (contrary && contrary.score >= copy.score) return;
    if (contrary) this.#copies.delete(back);
    const known = this.#copies.get(id);
    if (!known || known.score < copy.score) this.#copies.set(id, copy);
  }

  /** Who was told to have taken it over in the two sentences before. */
  holder(clause: Clause, idea: IdeaMention | null): Actor | undefined {
    return this.told().findLast(
      ({ to, start, idea: of }) =>
        start <= clause.start &&
        clause.sentence - to.sentence <= 2 &&
        clause.sentence > to.sentence &&
        (!idea || of.identity === idea.identity || !isDistinct(of, idea)),
    )?.to;
  }

  /** `De danske erfaringer …` in the sentence before. */
  calledBefore(clause: Clause): Actor | undefined {
    const last = this.#heard.at(-1);
    if (!last || clause.sentence - last.sentence > 1) return undefined;
    return last.actors.find(
      (one) =>
        one.manner === 'adjective' &&
        /^\s+(?:erfaring|model|modell|erfarenhet|id[eé]|kokemu|malli|experience|approach|reynsl|fyrirmynd)/iu.test(
          this.scene.plain.slice(one.end, one.end + 20),
        ),
    );
  }

  hasSource(actor: Actor, idea: IdeaMention | null): boolean {
    return [...this.#copies.values()].some(
      ({ to, idea: of }) =>
        to.identity === actor.identity &&
        (idea === null || of.identity === idea.identity || !isDistinct(of, idea)),
    );
  }

  told(): CopyTold[] {
    const all = [...this.#copies.values()];
    const finer = (one: CopyTold, other: CopyTold) =>
      other !== one &&
      other.to.identity === one.to.identity &&
      one.from.who.kind === 'country' &&
      other.from.who.kind !== 'country' &&
      other.from.who.country === one.from.who.country;
    // What only seems so is left out where the same copier's source is told.
    const surer = (one: CopyTold, other: CopyTold) =>
      other.to.identity === one.to.identity &&
      other.idea.identity === one.idea.identity &&
      one.score < 0.45 &&
      other.score >= 0.5;
    return all
      .filter((one) => !all.some((other) => finer(one, other) || surer(one, other)))
      .sort((a, b) => a.start - b.start || b.score - a.score);
  }
}

function isPartOf(a: Actor, b: Actor): boolean {
  return a.who.partOfKey !== null && a.who.partOfKey === b.who.key;
}

/** Ideas that a text gives names of their own; two coined words may be one idea. */
function isDistinct(a: IdeaMention, b: IdeaMention): boolean {
  return a.identity !== b.identity && a.score >= 0.6 && b.score >= 0.6;
}

function away(one: { start: number; end: number }, unit: number): number {
  return unit < one.start ? one.start - unit : Math.max(0, unit - one.end);
}

function topicOf(ideas: readonly IdeaMention[]): IdeaMention | null {
  const weights = new Map<string, number>();
  for (const one of ideas) weights.set(one.identity, (weights.get(one.identity) ?? 0) + one.score);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best ? (ideas.find(({ identity }) => identity === best[0]) ?? null) : null;
}
