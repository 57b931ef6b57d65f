import { useMemo } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { PlacedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ideasOf, spreadWith } from '../drafting/draft-spread.ts';
import { storyOf } from '../drafting/draft-story.ts';
import type { MeantIdea, TellingDraft } from '../drafting/telling-draft.ts';
import { lineage } from '../layout/lineage.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Drawing } from '../views/drawing.tsx';
import { useSpreadLook } from '../views/use-spread-look.ts';
import { DraftSentenceText } from './draft-sentence.tsx';

const Recorded = graphql(
  `
  query RecordedSpread($key: String!) {
    idea(key: $key) {
      spread {
        adoptions { key date earliest latest status basis adopter { ...PlacedAdopter } }
        copies { key basis confidence }
      }
    }
  }
`,
  [PlacedAdopter],
);
type RecordedSpread = NonNullable<DataOf<typeof Recorded>['idea']>['spread'];

/** So many ideas of one draft are drawn; the sentences tell of all. */
const MOST_IDEAS = 3;

/** The story as it will be when the draft is saved: in sentences, and each idea's lineage with what is new in it. */
export function Result({ draft }: { readonly draft: TellingDraft }) {
  const { t } = useTexts();
  return (
    <>
      <ul className="plain">
        {storyOf(draft).map((told) => (
          <li key={told.label}>
            <DraftSentenceText told={told} />
          </li>
        ))}
      </ul>
      {draft.decisions.length ? (
        <p className="count">
          {t('edit.result.decided', {
            accepted: draft.decisions.filter(({ accepted }) => accepted).length,
            rejected: draft.decisions.filter(({ accepted }) => !accepted).length,
          })}
        </p>
      ) : null}
      {ideasOf(draft)
        .slice(0, MOST_IDEAS)
        .map((idea) => (
          <IdeaResult key={idea.reference} draft={draft} idea={idea} />
        ))}
    </>
  );
}

function IdeaResult({ draft, idea }: { readonly draft: TellingDraft; readonly idea: MeantIdea }) {
  return idea.reference.startsWith('#') ? (
    <Drawn draft={draft} idea={idea} recorded={NOTHING} />
  ) : (
    <WithRecorded draft={draft} idea={idea} />
  );
}

const NOTHING: RecordedSpread = { adoptions: [], copies: [] };

function WithRecorded({ draft, idea }: { readonly draft: TellingDraft; readonly idea: MeantIdea }) {
  const { data } = useAnswer(Recorded, { key: idea.reference });
  return data ? <Drawn draft={draft} idea={idea} recorded={data.idea?.spread ?? NOTHING} /> : null;
}

interface DrawnProps {
  readonly draft: TellingDraft;
  readonly idea: MeantIdea;
  readonly recorded: RecordedSpread;
}

function Drawn({ draft, idea, recorded }: DrawnProps) {
  const { t } = useTexts();
  const look = useSpreadLook('COUNTRY');
  const graph = useMemo(
    () => spreadWith(draft, idea, [recorded.adoptions, recorded.copies]),
    [draft, idea, recorded],
  );
  const layout = useMemo(
    () => (width: number) =>
      lineage(graph, {
        width,
        axis: 'GENERATION',
        look: {
          ...look,
          name: (adoption) =>
            adoption.key.startsWith('#') ? `${look.name(adoption)} (${t('edit.new')})` : look.name(adoption),
        },
        others: (count) => t('lineage.others', { count }),
        generation: (steps) => (steps === 0 ? t('lineage.root') : String(steps)),
      }),
    [graph, look, t],
  );
  const counts = { adoptions: graph.adoptions.size, copies: graph.copies.length, roots: graph.roots.length };
  return (
    <>
      <h3>{t('edit.result.lineage', { idea: idea.name })}</h3>
      <Drawing layout={layout} alternative={t('edit.result.alternative', counts)} name={idea.name} />
    </>
  );
}
