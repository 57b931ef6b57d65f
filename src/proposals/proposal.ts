import { createHash } from 'node:crypto';
import { CodePointText } from '../domain/code-points.ts';
import { contextOf } from '../domain/passage.ts';
import type { Actor } from './actors.ts';
import type { Candidate } from './adopter-choice.ts';
import type { CopyTold } from './copy-told.ts';
import { stemOfIdea } from './name-folding.ts';
import type { PostRead } from './proposals.ts';

export const proposalKinds = ['adopter', 'idea', 'date', 'copy'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** A record that may be meant; without a key it would be a new one. */
export interface ProposedRecord {
  readonly key: string | null;
  readonly name: string;
  /** `country`, `region`, `municipality`, `unit`, `organisation`, or `idea`. */
  readonly kind: string;
  readonly reason: string;
}

export interface ProposedCopy {
  readonly to: ProposedRecord;
  readonly from: ProposedRecord;
  readonly idea: ProposedRecord;
  readonly via: readonly ProposedRecord[];
  readonly fidelity: string | null;
  readonly channel: string | null;
  /** What became of it where it was no plain take-up. */
  readonly status: string | null;
  readonly basis: string;
}

/** What a passage of a text may tell. It is nothing that is recorded, until a person accepts it. */
export interface Proposal {
  /** Follows from what is proposed and the words around it, so that it stays where the rest of the text changes. */
  readonly id: string;
  readonly kind: ProposalKind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly reason: string;
  /** Of an adopter or an idea: who may be meant, the likeliest first. */
  readonly candidates: readonly ProposedRecord[];
  /** Whether the first candidate is meant as far as the text tells; otherwise which is a question. */
  readonly settled: boolean;
  readonly date: string | null;
  readonly copy: ProposedCopy | null;
}

/** What has a lower score is too weak to be worth a look. */
const LEAST = 0.3;

/** Everything that a reading found, in the order of the text; offsets in code points of the text as it stands. */
export function proposalsOf(read: PostRead, text: string): Proposal[] {
  const whole = new CodePointText(text);
  const all = [...adopters(read), ...ideas(read), ...dates(read), ...copies(read)];
  const made = all
    .filter(({ score }) => score >= LEAST)
    .map(({ from, to, target, ...rest }) => {
      const stretch = read.text.stretch(from, to);
      const context = contextOf(whole, stretch);
      return {
        ...stretch,
        ...rest,
        score: Math.round(rest.score * 100) / 100,
        id: idOf(rest.kind, target, stretch.quote, context),
      };
    });
  return made.sort(
    (a, b) =>
      a.start - b.start || b.end - a.end || proposalKinds.indexOf(a.kind) - proposalKinds.indexOf(b.kind),
  );
}

type Drawn = Omit<Proposal, 'id' | 'quote' | 'start' | 'end'> & { from: number; to: number; target: string };

function adopters({ adopters: known, others, organisations }: PostRead): Drawn[] {
  return [
    ...known.map((one) =>
      drawn('adopter', one, {
        candidates: one.candidates.map(recordOf),
        settled: one.chosen !== null,
        target: one.candidates.map(({ key, name }) => key ?? name).join(' '),
      }),
    ),
    ...others.map((one) =>
      drawn(
        'adopter',
        { ...one, reason: `${one.who.name}: ${one.who.reason}` },
        { candidates: one.candidates.map(recordOf), settled: one.who.key !== null, target: one.identity },
      ),
    ),
    ...organisations.map((one) =>
      drawn(
        'adopter',
        { ...one, score: 0.35, reason: `“${one.text}” is called like an organisation, and is not recorded` },
        {
          candidates: [{ key: null, name: one.text, kind: 'organisation', reason: 'not recorded yet' }],
          settled: false,
          target: one.text,
        },
      ),
    ),
  ];
}

function ideas({ ideas: found }: PostRead): Drawn[] {
  return found.map((one) =>
    drawn('idea', one, {
      candidates: one.candidates.map(({ key, name }) => ({ key, name, kind: 'idea', reason: one.reason })),
      settled: one.candidates.length === 1 && one.candidates[0]?.key !== null,
      // What is accepted as new is known from then on, and is still the same proposal.
      target: '',
    }),
  );
}

function dates({ dates: found }: PostRead): Drawn[] {
  return found.map((one) => drawn('date', one, { date: one.edtf, settled: true, target: one.edtf }));
}

function copies({ copies: found }: PostRead): Drawn[] {
  return found.map((one) => {
    const copy = copyOf(one);
    const settled = copy.to.key !== null && copy.from.key !== null && copy.idea.key !== null;
    return drawn('copy', one, {
      copy,
      settled,
      target: [one.to.who.name, one.from.who.name, stemOfIdea(one.idea.candidates[0]?.name ?? '')].join(
        ' < ',
      ),
    });
  });
}

function copyOf({ to, from, idea, via, fidelity, channel, status, basis }: CopyTold): ProposedCopy {
  const [first] = idea.candidates;
  return {
    to: partyOf(to),
    from: partyOf(from),
    idea: {
      key: idea.candidates.length === 1 ? (first?.key ?? null) : null,
      name: first?.name ?? '',
      kind: 'idea',
      reason: idea.reason,
    },
    via: via.map(partyOf),
    fidelity,
    channel,
    status,
    basis,
  };
}

/** One of several namesakes is nobody in particular: a person says which. */
function partyOf({ who, candidates }: Actor): ProposedRecord {
  return candidates.length > 1 && candidates[0] !== who ? { ...recordOf(who), key: null } : recordOf(who);
}

function recordOf({ key, name, kind, reason }: Candidate): ProposedRecord {
  return { key, name, kind, reason };
}

function drawn(
  kind: ProposalKind,
  { start, end, score, reason }: { start: number; end: number; score: number; reason: string },
  more: Partial<Drawn> & { target: string },
): Drawn {
  return {
    kind,
    from: start,
    to: end,
    score,
    reason,
    candidates: [],
    settled: false,
    date: null,
    copy: null,
    ...more,
  };
}

function idOf(
  kind: string,
  target: string,
  quote: string,
  { prefix, suffix }: { prefix: string; suffix: string },
): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, target, prefix, quote, suffix]))
    .digest('base64url')
    .slice(0, 22);
}
