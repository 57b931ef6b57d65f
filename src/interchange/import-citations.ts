import type { ChangeEntry } from '../domain/change-log.ts';
import { citationKeyOf } from '../domain/citation-key.ts';
import { CodePointText } from '../domain/code-points.ts';
import { contextOf, isQuoteProblem, verifyQuote } from '../domain/passage.ts';
import { type Batch, create, type Written } from './import-noun.ts';
import type { CitationRow } from './tables.ts';

/** The check refuses a quote that is not in its text; this says so should one come through. */
export class QuoteMissingError extends Error {
  constructor(post: string, reason: string) {
    super(`Every quote was expected in the text of its post; in the post ${post}, ${reason}.`);
    this.name = 'QuoteMissingError';
  }
}

/**
 * Writes the citations of a batch that are not there yet. The row as a whole is a citation's key, so none is ever
 * altered by its own row. Every quote is verified once more, against the text as the transaction finds it.
 */
export async function writeCitations(entry: ChangeEntry, batch: Batch<'citations'>): Promise<Written> {
  const citations = await citationsOf(entry, batch.rows);
  const perhapsKnown = citations.filter((_, at) => !batch.isNew(at)).map(({ key }) => key);
  const known = new Set(
    perhapsKnown.length > 0
      ? (await entry.writer.run('interchange/known-citations', { keys: perhapsKnown })).map(({ key }) => key)
      : [],
  );
  const fresh = citations.filter(({ key }) => !known.has(key));
  // Two rows may have come to one, since what they named went into one.
  const created = [...new Map(fresh.map((citation) => [citation.key, citation])).values()];
  await create(
    entry,
    'create-citations-of-adoptions',
    created.filter(({ adoptionKey }) => adoptionKey !== null),
  );
  await create(
    entry,
    'create-citations-of-ideas',
    created.filter(({ adoptionKey }) => adoptionKey === null),
  );
  return { created: created.length, updated: 0, waiting: [] };
}

async function citationsOf(entry: ChangeEntry, rows: readonly CitationRow[]) {
  const keys = [...new Set(rows.map(({ postId }) => postId))];
  const texts = new Map(
    (await entry.writer.run('interchange/texts', { keys })).map(({ key, text }) => [
      key,
      new CodePointText(text ?? ''),
    ]),
  );
  return rows.map((row) => {
    const text = texts.get(row.postId) ?? new CodePointText('');
    const passage = verifyQuote(text, row.quote, row.start ?? null);
    if (isQuoteProblem(passage)) throw new QuoteMissingError(row.postId, passage.reason);
    const citation = {
      postKey: row.postId,
      ideaKey: row.ideaId,
      adoptionKey: row.adoptionId ?? null,
      sourceKey: row.sourceAdoptionId ?? null,
      quote: row.quote,
      ...passage,
      ...contextOf(text, passage),
    };
    return { ...citation, key: citationKeyOf(citation) };
  });
}
