import { type SpreadGraph, spreadGraph } from '../layout/spread.ts';
import {
  adoptionMeant,
  draftedAdoption,
  ideaMeant,
  type MeantAdoption,
  type MeantIdea,
  type TellingDraft,
} from './telling-draft.ts';

type Rows = Parameters<typeof spreadGraph>;

/** The ideas that something new in the draft is of, each once. */
export function ideasOf(draft: TellingDraft): readonly MeantIdea[] {
  const meant = [
    ...draft.adoptions.map(({ idea }) => idea),
    ...draft.copies.map(({ adoption }) => adoption.idea),
  ].map((idea) => ideaMeant(draft, idea));
  return [...new Map(meant.map((idea) => [idea.reference, idea])).values()];
}

/** The spread of an idea as it will be: what is recorded, and what the draft adds to it. References to new adoptions begin with `#`. */
export function spreadWith(draft: TellingDraft, idea: MeantIdea, [adoptions, copies]: Rows): SpreadGraph {
  const rows = new Map(adoptions.map((row) => [row.key, row]));
  const put = (meant: MeantAdoption, basis: string) => {
    if (!rows.has(meant.reference)) rows.set(meant.reference, rowOf(meant, basis));
  };
  for (const item of draft.adoptions)
    if (item.idea.reference === idea.reference)
      put(draftedAdoption(draft, item), item.fields.basis ?? 'UNKNOWN');
  const drafted = draft.copies.flatMap((item): Rows[1][number][] => {
    const [adoption, source] = [adoptionMeant(draft, item.adoption), adoptionMeant(draft, item.source)];
    if (adoption.idea.reference !== idea.reference) return [];
    put(adoption, 'UNKNOWN');
    put(source, 'UNKNOWN');
    return [
      {
        key: `#${item.label}`,
        basis: item.fields.basis ?? 'UNKNOWN',
        confidence: item.fields.confidence ?? null,
        ends: [adoption.reference, source.reference],
      },
    ];
  });
  return spreadGraph([...rows.values()], [...copies, ...drafted]);
}

function rowOf({ reference, adopter, date, status }: MeantAdoption, basis: string): Rows[0][number] {
  const day = dayIn(date);
  return {
    key: reference,
    date,
    earliest: day,
    latest: day,
    status,
    basis,
    adopter: {
      key: adopter.reference,
      name: adopter.name,
      level: adopter.level,
      country: adopter.country,
      location: null,
    },
  };
}

/** A day to put a date in order by; null where its beginning is not a year. */
function dayIn(date: string | null): string | null {
  const [, year, month = '01', day = '01'] =
    /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?/.exec(date ?? '') ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
