import { citationKeyOf, lostStart } from '../domain/citation-key.ts';
import { CodePointText } from '../domain/code-points.ts';
import { contextOf } from '../domain/passage.ts';
import { textHash } from '../domain/text-revision.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { covered } from './cover.ts';
import { coveredTexts } from './post-texts.ts';

/** What becomes of the texts of a post and of its citations: by the database's ids, and what to write in place of what elsewhere. */
export interface PostUpdates {
  readonly properties: Map<string, Readonly<Record<string, string>>>;
  /** Whole texts and quotes, as the log has them too. */
  readonly texts: Map<string, string>;
  /** A citation's key is made of what it says. */
  readonly keys: Map<string, string>;
  /** What citations quoted in earlier texts, in other words than they do now, where that changes. */
  readonly words: Set<string>;
}

interface Revision {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

interface Cited {
  readonly id: string;
  readonly key: string;
  readonly postKey: string;
  readonly ideaKey: string;
  readonly adoptionKey: string | null;
  readonly sourceKey: string | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly anchoring: string;
  readonly stood: readonly Stood[];
  /** Where it stood with other words than it quotes now. */
  readonly otherwise: readonly (Stood & { readonly quote: string })[];
}

interface Stood {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export function updatesOfPost(row: RowOf<'erasing/texts'>, pattern: RegExp, updates: PostUpdates): void {
  const revisions = row.revisions as readonly Revision[];
  const citations = row.citations as readonly Cited[];
  const texts = [...revisions.map(({ text }) => text), row.text ?? ''];
  const cited = citations.map((citation) => ({ key: citation.key, places: placesOf(citation, revisions) }));
  const after = coveredTexts(texts, cited, pattern);
  for (const [at, text] of after.entries()) {
    if (text === texts[at]) continue;
    updates.texts.set(texts[at] ?? '', text);
    const revision = revisions[at];
    if (revision) updates.properties.set(revision.id, { text, hash: textHash(text) });
    else updates.properties.set(row.id, { text });
  }
  const read = {
    before: texts.map((text) => new CodePointText(text)),
    after: after.map((text) => new CodePointText(text)),
  };
  for (const { otherwise } of citations) {
    for (const { number, start, end, quote } of otherwise) {
      const is =
        read.after[revisions.findIndex((each) => each.number === number)]?.slice(start, end) ?? quote;
      if (is === quote) continue;
      updates.texts.set(quote, is);
      updates.words.add(quote);
    }
  }
  for (const [at, citation] of citations.entries())
    updateCitation(citation, cited[at]?.places ?? [], read, pattern, updates);
}

type Places = readonly { readonly text: number; readonly start: number; readonly end: number }[];

/** Where a citation stands and stood, the latest last; the present text is behind all revisions. */
function placesOf({ anchoring, start, end, stood }: Cited, revisions: readonly Revision[]): Places {
  const before = [...stood]
    .sort((one, other) => one.number - other.number)
    .map(({ number, ...place }) => ({
      ...place,
      text: revisions.findIndex((each) => each.number === number),
    }));
  return anchoring === 'anchored' ? [...before, { text: revisions.length, start, end }] : before;
}

function updateCitation(
  citation: Cited,
  places: Places,
  texts: { readonly before: readonly CodePointText[]; readonly after: readonly CodePointText[] },
  pattern: RegExp,
  { properties, texts: replaced, keys }: PostUpdates,
): void {
  const place = places.at(-1);
  const [was, is] = place ? [texts.before[place.text], texts.after[place.text]] : [];
  const quote = place && is ? is.slice(place.start, place.end) : covered(citation.quote, pattern);
  const context = { prefix: covered(citation.prefix, pattern), suffix: covered(citation.suffix, pattern) };
  if (place && was && is) {
    // Only where it is what stands around the passage: a name that is cut off at its end is found in the whole text alone.
    const stands = contextOf(was, place);
    const covers = contextOf(is, place);
    if (stands.prefix === citation.prefix) context.prefix = covers.prefix;
    if (stands.suffix === citation.suffix) context.suffix = covers.suffix;
  }
  const changed: Record<string, string> = {};
  if (context.prefix !== citation.prefix) changed.prefix = context.prefix;
  if (context.suffix !== citation.suffix) changed.suffix = context.suffix;
  if (quote !== citation.quote) {
    const start = citation.anchoring === 'anchored' ? citation.start : lostStart(citation.start);
    changed.quote = quote;
    changed.key = citationKeyOf({ ...citation, quote, start });
    replaced.set(citation.quote, quote);
    keys.set(citation.key, changed.key);
  }
  if (Object.keys(changed).length > 0) properties.set(citation.id, changed);
}
