import { useState } from 'react';
import { acceptAsRight, acceptNewAdopter } from '../drafting/accept-proposal.ts';
import { failuresOfItem } from '../drafting/check-telling.ts';
import type { ProposedRecord } from '../drafting/proposed.ts';
import { adopterMeantBy } from '../drafting/proposed-answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterForm } from '../views/adopter-form.tsx';
import { AdopterLink } from '../views/record-links.tsx';
import type { AnswerProps } from './proposal-card.tsx';

/** Somebody is named: that is remembered as right, or, where nobody of that name is recorded, becomes a new adopter of the draft. */
export function AdopterAnswer({ proposal, draft, onAccept }: AnswerProps) {
  const { t } = useTexts();
  const [isNew, setIsNew] = useState(false);
  const recorded = proposal.candidates.flatMap((each) =>
    each.key === null ? [] : [{ ...each, key: each.key }],
  );
  const name = proposal.candidates[0]?.name ?? proposal.quote;
  return (
    <>
      {recorded.length ? (
        <p>
          {t(recorded.length > 1 ? 'proposal.namesOneOf' : 'proposal.names')}{' '}
          {recorded.map((each, place) => (
            <span key={each.key}>
              {place ? ', ' : ''}
              <Named record={each} />
            </span>
          ))}
        </p>
      ) : (
        <p>{t('proposal.namesUnknown', { name })}</p>
      )}
      <p className="hint">{t('proposal.onlyRemembered')}</p>
      <p className="controls">
        <button
          type="button"
          className={recorded.length ? 'main' : undefined}
          onClick={() => onAccept((now) => acceptAsRight(now, proposal))}
        >
          {t('proposal.right')}
        </button>
        {recorded.length && proposal.settled ? null : (
          <button type="button" aria-expanded={isNew} onClick={() => setIsNew(!isNew)}>
            {t('picker.newAdopter', { name })}
          </button>
        )}
      </p>
      {isNew ? (
        <AdopterForm
          draft={draft}
          of={{ fields: { name, level: levelOf(proposal.candidates[0]) }, partOf: null }}
          title={t('form.newAdopter')}
          done={t('form.take')}
          onCancel={() => setIsNew(false)}
          onDone={async (adopter) => {
            const tried = acceptNewAdopter(draft, proposal, adopter);
            const label = tried.adopters.at(-1)?.label ?? '';
            const failures = await failuresOfItem(tried, label);
            if (failures.length === 0) onAccept((now) => acceptNewAdopter(now, proposal, adopter));
            return failures;
          }}
        />
      ) : null}
    </>
  );
}

function Named({ record }: { readonly record: ProposedRecord & { readonly key: string } }) {
  const { t } = useTexts();
  const adopter = adopterMeantBy(record);
  return (
    <>
      <AdopterLink adopter={{ ...adopter, key: record.key }} />{' '}
      <span className="count">{t(`level.${adopter.level}`)}</span>
    </>
  );
}

function levelOf(record: ProposedRecord | undefined) {
  return record ? adopterMeantBy({ ...record, key: '' }).level : 'ORGANISATION';
}
