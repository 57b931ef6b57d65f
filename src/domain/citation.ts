import type { RowOf } from '../neo4j/graph.ts';
import { CodePointText } from './code-points.ts';
import { ideasOf, valuesOf } from './filter.ts';
import { keyOf } from './key.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { type NearPassage, nearestPassages } from './nearest-passages.ts';
import { citationOrders } from './order.ts';
import { postByKey, textOfPost } from './post.ts';
import type { Reading, Seen } from './reading.ts';

/** The exact passage of a post that supports an idea, an adoption or a copy. */
export type Citation = Seen<RowOf<'citation/by-keys'>>;

type CitationList = ListArguments<keyof typeof citationOrders>;

export function citationByKey(reading: Reading, key: string): Promise<Citation | null> {
  return reading.one('citation/by-keys', key, keyOf);
}

/** The passages of a post, or those that tell of an idea, support an adoption, or support a copy. */
export function citations(
  reading: Reading,
  from: 'citations-of-idea' | 'citations-of-adoption' | 'citations-of-copy' | 'citations-of-post',
  parent: string,
  args: CitationList,
): Promise<Connection<Citation>> {
  return listOf(
    reading,
    'citation',
    { args, from, parent, filter: {}, sortings: citationOrders, otherwise: 'PLACE' },
    keyOf,
  );
}

export interface LostCitationList extends CitationList {
  readonly filter?:
    | {
        readonly posts?: readonly string[] | null | undefined;
        readonly ideas?: readonly string[] | null | undefined;
        readonly topics?: readonly string[] | null | undefined;
      }
    | null
    | undefined;
}

/** The citations whose passages the texts of their posts no longer have. */
export async function lostCitations(reading: Reading, args: LostCitationList): Promise<Connection<Citation>> {
  const filter = {
    posts: valuesOf('filter.posts', args.filter?.posts),
    ideas: await ideasOf(reading, 'filter', args.filter),
  };
  const list = {
    args,
    from: 'citations-lost',
    filter,
    sortings: citationOrders,
    otherwise: 'PLACE',
  } as const;
  return listOf(reading, 'citation', list, keyOf);
}

/** The number of the text in which a lost citation stood last; null where it is not lost, or that text was not kept. */
export async function lastTextOf({ reading, key, anchoring }: Citation): Promise<number | null> {
  if (anchoring !== 'lost') return null;
  const [row] = await reading.many('citation/last-texts', key, keyOf);
  return row?.number ?? null;
}

/** Passages of the present text that are something like what a lost citation quotes, where who asks may see that text. */
export async function nearestTo({ reading, quote, postKey, anchoring }: Citation): Promise<NearPassage[]> {
  if (anchoring !== 'lost') return [];
  const post = await postByKey(reading, postKey);
  const text = post && (await textOfPost(post));
  return text ? nearestPassages(new CodePointText(text), quote) : [];
}
