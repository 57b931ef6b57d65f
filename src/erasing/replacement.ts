import { randomBytes } from 'node:crypto';
import { covered } from './cover.ts';
import { derivedFrom } from './derived.ts';
import type { PostUpdates } from './post-updates.ts';
import { changedValue, isTextValue, type TextValue } from './value.ts';

/** A node or a relationship in which a name was found. */
export interface Found {
  readonly id: string;
  /** `Idea`, `Alteration` …, or the type of a relationship. */
  readonly label: string;
  /** What it is known by. */
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Properties that name who did something, or who may: `actor`, `proposedBy`, `addedBy` … */
const OF_ACTORS = /^(actor|person|by)$|By$/;

/** Those who work here, as keys and people are managed and as the log names who did something. */
export function isOfPeople({ label, properties }: Found, property: string): boolean {
  if (label === 'Person' || label === 'ApiKey' || OF_ACTORS.test(property)) return true;
  return label === 'Alteration' && ['person', 'key'].includes(String(properties.noun));
}

/** What is written in place of a name, everywhere the same. */
export class Replacement {
  readonly #pattern: RegExp;
  readonly #updates: PostUpdates;
  readonly #people: boolean;
  readonly #keys = new Map<string, string>();

  constructor(pattern: RegExp, updates: PostUpdates, people: boolean) {
    this.#pattern = pattern;
    this.#updates = updates;
    this.#people = people;
  }

  /** Keys tell records apart, so none is covered: it becomes another that says nothing, wherever it stands. */
  rename({ label, properties }: Found): void {
    const { key, name } = properties;
    if (typeof key !== 'string' || (label === 'Person' && !this.#people)) return;
    const named = label === 'Person' && typeof name === 'string' && covered(name, this.#pattern) !== name;
    if (named || covered(key, this.#pattern) !== key)
      this.#keys.set(key, `erased-${randomBytes(6).toString('hex')}`);
  }

  /** By what else there may be something to be replaced. */
  get needles(): string[] {
    const { keys, words } = this.#updates;
    return [...this.#keys.keys(), ...keys.keys(), ...words].map((key) => key.toLowerCase());
  }

  /** The properties that change, with their new values, and what is made from them. */
  changesOf(found: Found): Record<string, TextValue> {
    const changes: Record<string, TextValue> = {};
    for (const [property, value] of Object.entries(found.properties)) {
      if (!isTextValue(value) || (!this.#people && isOfPeople(found, property))) continue;
      const changed = changedValue(value, (text) => this.#changed(text));
      if (JSON.stringify(changed) !== JSON.stringify(value)) changes[property] = changed;
    }
    const all = { ...changes, ...this.#updates.properties.get(found.id) };
    return { ...all, ...derivedFrom(all, found.properties) };
  }

  #changed(text: string): string {
    const whole = this.#updates.texts.get(text) ?? this.#keys.get(text);
    if (whole !== undefined) return whole;
    let changed = text;
    // A citation's key is a digest, which is nothing else by chance; others stand as words, in the keys of copies (`a;b`) and in addresses too.
    for (const [key, other] of this.#updates.keys)
      if (changed.includes(key)) changed = changed.replaceAll(key, other);
    if (this.#keys.size > 0)
      changed = changed
        .split(/([;:/?&=\s])/)
        .map((part) => this.#keys.get(part) ?? part)
        .join('');
    return covered(changed, this.#pattern);
  }
}
