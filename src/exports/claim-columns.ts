import { bases, ranks } from '../interchange/tables.ts';
import { type ExportColumn, orUnknown } from './columns.ts';

/** What every claim has, an adoption as well as a copy. */
interface Claim {
  readonly basis: string;
  readonly rank: string;
  readonly rankReason: string | null;
  readonly confidence: number | null;
}

/** What a claim stands on, and how sure it is. */
export const claimColumns: readonly ExportColumn<Claim>[] = [
  {
    name: 'basis',
    type: 'word',
    words: orUnknown(bases),
    meaning:
      'stated: a post says so; implied: it follows from what a post says; inferred: computed and accepted',
    of: (row) => row.basis,
  },
  {
    name: 'rank',
    type: 'word',
    words: ranks,
    meaning: 'which of several rival claims is held',
    of: (row) => row.rank,
  },
  { name: 'rank_reason', type: 'text', meaning: 'why it has its rank', of: (row) => row.rankReason },
  {
    name: 'confidence',
    type: 'number',
    meaning: 'how sure the record is, from 0 to 1; empty is unknown, and counts as 1 in products',
    of: (row) => row.confidence,
  },
];
