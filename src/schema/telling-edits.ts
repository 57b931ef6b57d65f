import { InputError } from '../domain/input-error.ts';
import { newKey } from '../editing/new-key.ts';
import { newAdopter } from './adopter-input.ts';
import { newAdoption } from './adoption-input.ts';
import { newCitation } from './citation-input.ts';
import { newCopy } from './copy-input.ts';
import type { AskedEdit } from './editing.ts';
import { newIdea } from './idea-input.ts';
import { newPost } from './post-input.ts';
import type { Telling } from './telling-input.ts';

type Told = typeof Telling.$inferInput;
type Passages = NonNullable<NonNullable<Told['ideas']>[number]['citations']>;

/** The edits that a telling comes to, its labels put as keys. */
export function editsOfTelling(telling: Told): AskedEdit[] {
  const { post, postKey } = telling;
  if ((post == null) === (postKey == null))
    throw new InputError('telling', 'has either a new `post` or the `postKey` of one that is recorded.');
  const labels = new Labels();
  const adopters = keyed(telling.adopters, ({ name }) => name);
  const ideas = keyed(telling.ideas, ({ name }) => name);
  const adoptions = keyed(telling.adoptions, ({ idea, adopter }) => `${bare(idea)} ${bare(adopter)}`);
  labels.take('telling.adopters', adopters);
  labels.take('telling.ideas', ideas);
  labels.take('telling.adoptions', adoptions);
  const key = labels.key;
  const writtenPost = post == null ? null : newPost(post, 'telling.post');
  const inPost = writtenPost?.edit.key ?? postKey ?? '';
  const edits: AskedEdit[] = writtenPost === null ? [] : [writtenPost];
  const citations: AskedEdit[] = [];
  const cite = (passages: Passages | null | undefined, target: Target, at: string) => {
    for (const [each, passage] of (passages ?? []).entries())
      citations.push(newCitation({ post: inPost, ...passage, ...target }, `${at}.citations[${each}]`));
  };
  for (const [at, adopter] of adopters.entries()) {
    const { partOf, succeededBy } = adopter;
    const resolved = { ...adopter, partOf: key(partOf), succeededBy: key(succeededBy) };
    edits.push(newAdopter(resolved, `telling.adopters[${at}]`));
  }
  for (const [at, idea] of ideas.entries()) {
    edits.push(newIdea({ ...idea, derivedFrom: key(idea.derivedFrom) }, `telling.ideas[${at}]`));
    cite(idea.citations, { idea: idea.key }, `telling.ideas[${at}]`);
  }
  for (const [at, adoption] of adoptions.entries()) {
    const [idea, adopter] = [key(adoption.idea), key(adoption.adopter)];
    const resolved = { ...adoption, idea, adopter, refines: key(adoption.refines) };
    edits.push(newAdoption(resolved, `telling.adoptions[${at}]`));
    cite(adoption.citations, { idea, adoption: adoption.key }, `telling.adoptions[${at}]`);
  }
  for (const [at, copy] of (telling.copies ?? []).entries()) {
    const [adoption, source] = [key(copy.adoption), key(copy.source)];
    edits.push(newCopy({ ...copy, adoption, source, via: copy.via?.map(key) }, `telling.copies[${at}]`));
    cite(copy.citations, { adoption, source }, `telling.copies[${at}]`);
  }
  for (const [at, { idea, adoption, source, ...passage }] of (telling.citations ?? []).entries()) {
    const target = { idea: key(idea), adoption: key(adoption), source: key(source) };
    citations.push(newCitation({ post: inPost, ...passage, ...target }, `telling.citations[${at}]`));
  }
  return [...edits, ...citations];
}

interface Target {
  readonly idea?: string | null | undefined;
  readonly adoption?: string | null | undefined;
  readonly source?: string | null | undefined;
}

/** What has no key gets one now, so that others can refer to it. */
function keyed<New extends { readonly key?: string | null | undefined }>(
  records: readonly New[] | null | undefined,
  name: (record: New) => string,
): (New & { key: string })[] {
  return (records ?? []).map((record) => ({ ...record, key: record.key ?? newKey(name(record)) }));
}

function bare(reference: string): string {
  return reference.replace(/^#/, '');
}

/** The keys of what is new in a telling by the labels that it gives them. */
class Labels {
  readonly #keys = new Map<string, string>();

  take(
    path: string,
    records: readonly { readonly label?: string | null | undefined; readonly key: string }[],
  ): void {
    for (const [at, { label, key }] of records.entries()) {
      if (label == null) continue;
      if (this.#keys.has(label))
        throw new InputError(
          `${path}[${at}].label`,
          `“${label}” is the label of something else in this request too.`,
        );
      this.#keys.set(label, key);
    }
  }

  /** The key that is meant; one without `#` means itself. */
  readonly key = <Reference extends string | null | undefined>(reference: Reference): Reference =>
    (reference?.startsWith('#') ? (this.#keys.get(reference.slice(1)) ?? reference) : reference) as Reference;
}
