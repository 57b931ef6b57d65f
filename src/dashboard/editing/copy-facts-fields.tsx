import { useState } from 'react';
import type { ItemFailure } from '../drafting/check-telling.ts';
import type { DraftCopy, MeantAdopter, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterChoice } from '../views/adopter-choice.tsx';
import { ConfidenceField } from '../views/confidence-field.tsx';
import { BASES, CHANNELS, FIDELITIES, WordSelect } from '../views/word-select.tsx';
import { wrongAt } from '../views/wrong-at.ts';

export type CopyFacts = Pick<DraftCopy, 'fields' | 'via'>;

interface CopyFactsProps {
  readonly facts: CopyFacts;
  readonly draft: TellingDraft;
  readonly failures: readonly ItemFailure[];
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  onChange(facts: CopyFacts): void;
}

/** How the idea came over, as far as the post tells. */
export function CopyFactsFields({ facts, draft, failures, change, onChange }: CopyFactsProps) {
  const { t, name } = useTexts();
  const [adding, setAdding] = useState(false);
  const { fields, via } = facts;
  const put = (some: Partial<CopyFacts['fields']>) => onChange({ via, fields: { ...fields, ...some } });
  const carriedBy = (next: readonly MeantAdopter[]) => onChange({ fields, via: next });
  return (
    <>
      <WordSelect
        of={FIDELITIES}
        words="fidelity"
        label={t('filter.fidelity')}
        value={fields.fidelity ?? 'UNKNOWN'}
        wrong={wrongAt(failures, 'fidelity')}
        onChange={(fidelity) => put({ fidelity })}
      />
      <WordSelect
        of={CHANNELS}
        words="channel"
        label={t('filter.channel')}
        value={fields.channel ?? 'UNKNOWN'}
        wrong={wrongAt(failures, 'channel')}
        onChange={(channel) => put({ channel })}
      />
      <WordSelect
        of={BASES}
        words="basis"
        label={t('filter.basis')}
        value={fields.basis ?? 'UNKNOWN'}
        wrong={wrongAt(failures, 'basis')}
        onChange={(basis) => put({ basis })}
      />
      <ConfidenceField
        value={fields.confidence ?? null}
        wrong={wrongAt(failures, 'confidence')}
        onChange={(confidence) => put({ confidence })}
      />
      <div className="field">
        {via.length ? <p>{t('copy.via')}</p> : null}
        {via.map((each) => (
          <button
            key={each.reference}
            type="button"
            className="chip"
            onClick={() => carriedBy(via.filter(({ reference }) => reference !== each.reference))}
          >
            {name(each)} <span className="unseen">{t('edit.facts.without')}</span>
            <span aria-hidden="true">×</span>
          </button>
        ))}
        {adding ? (
          <AdopterChoice
            label={t('edit.facts.via')}
            hint={t('edit.facts.viaHint')}
            meant={null}
            draft={draft}
            change={change}
            wrong={wrongAt(failures, 'via')}
            onMean={(meant) => {
              if (!meant) return;
              carriedBy([...via.filter(({ reference }) => reference !== meant.reference), meant]);
              setAdding(false);
            }}
          />
        ) : (
          <button type="button" onClick={() => setAdding(true)}>
            {t('edit.facts.addVia')}
          </button>
        )}
      </div>
    </>
  );
}
