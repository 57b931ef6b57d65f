/** What the cells of a record hold, by column of the interchange format: how each is to be shown. */
export type CellKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'list' }
  | { readonly kind: 'date' }
  | { readonly kind: 'share' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'country' }
  | { readonly kind: 'language' }
  | { readonly kind: 'address' }
  | { readonly kind: 'records'; readonly noun: string }
  | { readonly kind: 'word'; readonly words: WordSet };

export type WordSet =
  | 'level'
  | 'status'
  | 'basis'
  | 'rank'
  | 'fidelity'
  | 'channel'
  | 'textUse'
  | 'recordState'
  | 'anchoring';

const word = (words: WordSet): CellKind => ({ kind: 'word', words });
const records = (noun: string): CellKind => ({ kind: 'records', noun });

const KINDS: Readonly<Record<string, CellKind>> = {
  kind: word('level'),
  status: word('status'),
  basis: word('basis'),
  rank: word('rank'),
  fidelity: word('fidelity'),
  channel: word('channel'),
  text_use: word('textUse'),
  state: word('recordState'),
  anchoring: word('anchoring'),
  date: { kind: 'date' },
  ended: { kind: 'date' },
  from: { kind: 'date' },
  until: { kind: 'date' },
  published: { kind: 'date' },
  aliases: { kind: 'list' },
  topics: { kind: 'list' },
  authors: { kind: 'list' },
  confidence: { kind: 'share' },
  origin: { kind: 'flag' },
  country: { kind: 'country' },
  language: { kind: 'language' },
  url: { kind: 'address' },
  parent_id: records('ADOPTER'),
  succeeded_by_id: records('ADOPTER'),
  adopter_id: records('ADOPTER'),
  via: records('ADOPTER'),
  idea_id: records('IDEA'),
  derived_from_id: records('IDEA'),
  adoption_id: records('ADOPTION'),
  source_adoption_id: records('ADOPTION'),
  refines_id: records('ADOPTION'),
  post_id: records('POST'),
  republishes_id: records('POST'),
};

const TEXT: CellKind = { kind: 'text' };

export function cellKindOf(field: string): CellKind {
  return KINDS[field] ?? TEXT;
}

/** The parts of a cell that holds several; a semicolon stands between them. */
export function partsOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

export interface FieldDifference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The records that the cells refer to. */
export function recordsIn(fields: readonly FieldDifference[]): { noun: string; key: string }[] {
  return fields.flatMap(({ field, before, after }) => {
    const kind = cellKindOf(field);
    if (kind.kind !== 'records') return [];
    return [before, after].flatMap((cell) => partsOf(cell ?? '').map((key) => ({ noun: kind.noun, key })));
  });
}

/** What of the log's own bookkeeping, and of what is said already, a reader does not need. */
const SILENT = new Set(['id', 'since', 'prefix', 'suffix']);

/** The fields worth telling: those that have a value on either side. */
export function toldFields(fields: readonly FieldDifference[]): readonly FieldDifference[] {
  return fields
    .filter(({ field, before, after }) => !SILENT.has(field) && (before || after))
    .map((each) =>
      each.field === 'steps'
        ? { ...each, before: stepsTold(each.before), after: stepsTold(each.after) }
        : each,
    );
}

/** The steps of a story, which the log has as JSON, as text: what each says, its view, and the key of its passage. */
function stepsTold(cell: string | null): string | null {
  if (!cell) return cell;
  const steps: { citation: string; heading: string | null; text: string | null; view: string }[] =
    JSON.parse(cell);
  return steps
    .map(({ heading, text, view, citation }, at) =>
      [`${at + 1}. ${heading ?? ''}`.trim(), text, view, citation].filter(Boolean).join('\n'),
    )
    .join('\n\n');
}

/** A text so long that its difference is told word by word. */
export function isLong({ field, before, after }: FieldDifference): boolean {
  return (
    cellKindOf(field).kind === 'text' && !!before && !!after && Math.max(before.length, after.length) > 60
  );
}

/** What stands between two alterations of a text is left out but for so many characters at either end. */
const AROUND = 80;

/** A stretch that is the same before and after, shortened. */
export function shortened(text: string, { first = false, last = false } = {}): string {
  const points = [...text];
  if (points.length <= 2 * AROUND + 20) return text;
  const start = first ? '' : points.slice(0, AROUND).join('');
  const end = last ? '' : points.slice(-AROUND).join('');
  return `${start} … ${end}`;
}
