import type { ReactNode } from 'react';
import { Link } from '../address/link.tsx';
import { type DataOf, graphql } from '../data/document.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { Sentence } from '../texts/sentence.tsx';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Moment } from './moment.tsx';

export const ToldChange = graphql(`
  fragment ToldChange on Change {
    position kind actor at reason complete
    undoes { position } undoneBy { position }
    altered { noun created changed deleted }
    created { adopters ideas adoptions copies posts citations stories }
  }
`);

export type ChangeData = DataOf<typeof ToldChange>;

/** When a change was made, by whom and why, and how much of what it altered. */
export function ChangeHead({ change }: { readonly change: ChangeData }) {
  const { t } = useTexts();
  return (
    <>
      <p>
        <span className="kind">{t(`changeKind.${change.kind}`)}</span> <Moment at={change.at} /> ·{' '}
        <span className="who">{change.actor}</span>
        <Undone change={change} />
      </p>
      {change.reason ? <p className="reason">{change.reason}</p> : null}
      {change.complete ? null : <p className="hint">{t('changes.incomplete')}</p>}
      <Tallies change={change} />
    </>
  );
}

/** How much of what it entered, changed and deleted. */
export function Tallies({ change }: { readonly change: ChangeData }) {
  const { t } = useTexts();
  const told = (['created', 'changed', 'deleted'] as const).flatMap((did) => {
    const what = countedOf(change, did, t);
    return what.length ? [`${t(`changes.${did}`)} ${what.join(', ')}`] : [];
  });
  return <p className="count">{told.join(' · ')}</p>;
}

/** How many of each noun a change created, changed or deleted, in words. */
export function countedOf(
  change: ChangeData,
  did: 'created' | 'changed' | 'deleted',
  t: Texts['t'],
): string[] {
  return tallyOf(change).flatMap(({ noun, ...tally }) =>
    tally[did] ? [t(`count.${PLURALS[noun]}` as TextKey, { count: tally[did] })] : [],
  );
}

/** The words that count each noun, in the order of the model. */
const PLURALS: Readonly<Record<string, string>> = {
  IDEA: 'ideas',
  ADOPTER: 'adopters',
  ADOPTION: 'adoptions',
  COPY: 'copies',
  POST: 'posts',
  CITATION: 'citations',
};

interface Tally {
  readonly noun: string;
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

/** What an import created is counted apart: it has no alterations of its own. */
function tallyOf({ kind, altered, created }: ChangeData): Tally[] {
  return Object.entries(PLURALS).map(([noun, plural]) => {
    const own = altered.find((each) => each.noun === noun) ?? { created: 0, changed: 0, deleted: 0 };
    const came = kind === 'IMPORT' ? (created[plural as keyof typeof created] ?? 0) : 0;
    return { ...own, noun, created: own.created + came };
  });
}

function Undone({ change: { undoes, undoneBy } }: { readonly change: ChangeData }): ReactNode {
  return (
    <>
      {undoes ? <Mark of="changes.undoes" position={undoes.position} /> : null}
      {undoneBy ? <Mark of="changes.undoneBy" position={undoneBy.position} /> : null}
    </>
  );
}

function Mark({ of, position }: { readonly of: TextKey; readonly position: number }) {
  return (
    <>
      {' · '}
      <Sentence
        of={of}
        parts={{ change: <Link to={{ page: 'change', key: String(position) }}>{position}</Link> }}
      />
    </>
  );
}
