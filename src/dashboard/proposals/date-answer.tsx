import { useState } from 'react';
import { acceptAsRight, acceptDate } from '../drafting/accept-proposal.ts';
import { draftedAdoption } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { adoptionInWords } from '../views/adoption-picker.tsx';
import { Field } from '../views/field.tsx';
import type { AnswerProps } from './proposal-card.tsx';

/** A date is told: of which adoption only a reader knows. */
export function DateAnswer({ proposal, draft, onAccept }: AnswerProps) {
  const texts = useTexts();
  const { t } = texts;
  const undated = draft.adoptions.filter(({ fields }) => !fields.date);
  const choices = undated.length ? undated : draft.adoptions;
  const [label, setLabel] = useState('');
  const chosen = choices.find((each) => each.label === label) ?? choices[0];
  return (
    <>
      <p>
        <strong>{texts.date(proposal.date)}</strong> <code>{proposal.date}</code>
      </p>
      {chosen ? (
        <>
          <Field label={t('proposal.dateOf')}>
            {(ties) => (
              <select {...ties} value={chosen.label} onChange={(event) => setLabel(event.target.value)}>
                {choices.map((adoption) => (
                  <option key={adoption.label} value={adoption.label}>
                    {adoptionInWords(texts, draftedAdoption(draft, adoption))}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p>
            <button
              type="button"
              className="main"
              onClick={() => onAccept((now) => acceptDate(now, proposal, chosen.label))}
            >
              {t('proposal.giveDate')}
            </button>
          </p>
        </>
      ) : (
        <p className="hint">{t('proposal.noAdoption')}</p>
      )}
      <p className="controls">
        <button type="button" onClick={() => onAccept((now) => acceptAsRight(now, proposal))}>
          {t('proposal.right')}
        </button>{' '}
        <span className="hint">{t('proposal.onlyRemembered')}</span>
      </p>
    </>
  );
}
