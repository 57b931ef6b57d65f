import type { RowOf } from '../neo4j/graph.ts';
import { keyOf } from './key.ts';
import { type Connection, type ListArguments, listOf } from './list.ts';
import { citationOrders } from './order.ts';
import type { Reading, Seen } from './reading.ts';

/** The exact passage of a post that supports an idea, an adoption or a copy. */
export type Citation = Seen<RowOf<'citation/by-keys'>>;

export type CitationList = ListArguments<keyof typeof citationOrders>;

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
    { args, from, parent, sortings: citationOrders, otherwise: 'PLACE' },
    keyOf,
  );
}
