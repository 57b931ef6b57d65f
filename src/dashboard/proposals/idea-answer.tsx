import { useState } from 'react';
import { acceptIdea } from '../drafting/accept-proposal.ts';
import { ideaProposed, isMeant } from '../drafting/proposed-answers.ts';
import type { MeantIdea } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { IdeaChoice } from '../views/idea-choice.tsx';
import type { AnswerProps } from './proposal-card.tsx';
import { WhichIdea } from './which-idea.tsx';

/** An idea is told of: the one that is meant gets the passage. */
export function IdeaAnswer({ proposal, draft, change, onAccept }: AnswerProps) {
  const { t } = useTexts();
  const proposed = ideaProposed(draft, proposal);
  const [isCorrected, setIsCorrected] = useState(false);
  const [other, setOther] = useState<MeantIdea | null>(null);
  const idea = isCorrected || !proposed ? other : proposed;
  const candidates = proposal.candidates.flatMap(({ key, name }) =>
    key === null ? [] : [{ reference: key, name }],
  );
  return (
    <>
      {proposed && !isCorrected ? (
        <p>
          {t('proposal.tellsOf')} <WhichIdea idea={proposed} />
        </p>
      ) : (
        <>
          {proposed ? null : <p className="note">{t('proposal.open.idea')}</p>}
          {candidates.length > 1 ? (
            <p>
              {candidates.map((each) => (
                <button
                  key={each.reference}
                  type="button"
                  className="chip"
                  aria-pressed={other?.reference === each.reference}
                  onClick={() => setOther(each)}
                >
                  {each.name}
                </button>
              ))}
            </p>
          ) : null}
          <IdeaChoice
            label={t('kind.IDEA')}
            meant={other}
            draft={draft}
            change={change}
            suggested={proposal.candidates[0]?.name ?? proposal.quote}
            onMean={setOther}
          />
        </>
      )}
      <p className="controls">
        <button
          type="button"
          className="main"
          aria-disabled={idea === null}
          onClick={() => {
            if (idea) onAccept((now) => acceptIdea(now, proposal, idea));
          }}
        >
          {t('proposal.accept')}
        </button>
        {proposed && !isCorrected ? (
          <button
            type="button"
            onClick={() => {
              setOther(isMeant(proposed) ? proposed : null);
              setIsCorrected(true);
            }}
          >
            {t('proposal.correct')}
          </button>
        ) : null}
      </p>
    </>
  );
}
