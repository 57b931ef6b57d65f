import type { ItemFailure } from '../drafting/check-telling.ts';
import type { DraftAdoption } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DateField } from '../views/date-field.tsx';
import { BASES, STATUSES, WordSelect } from '../views/word-select.tsx';
import { wrongAt } from '../views/wrong-at.ts';

export type AdoptionFacts = DraftAdoption['fields'];

interface AdoptionFactsProps {
  readonly facts: AdoptionFacts;
  readonly failures: readonly ItemFailure[];
  onChange(facts: AdoptionFacts): void;
}

/** When and how far an idea was taken up, as far as the post tells. */
export function AdoptionFactsFields({ facts, failures, onChange }: AdoptionFactsProps) {
  const { t } = useTexts();
  const put = (some: Partial<AdoptionFacts>) => onChange({ ...facts, ...some });
  return (
    <>
      <DateField
        label={t('edit.facts.date')}
        value={facts.date ?? ''}
        wrong={wrongAt(failures, 'date')}
        onChange={(date) => put({ date: date || null })}
      />
      <WordSelect
        of={STATUSES}
        words="status"
        label={t('filter.status')}
        value={facts.status ?? 'UNKNOWN'}
        wrong={wrongAt(failures, 'status')}
        onChange={(status) => put({ status })}
      />
      <WordSelect
        of={BASES}
        words="basis"
        label={t('filter.basis')}
        value={facts.basis ?? 'UNKNOWN'}
        wrong={wrongAt(failures, 'basis')}
        onChange={(basis) => put({ basis })}
      />
      <p>
        <label>
          <input
            type="checkbox"
            checked={facts.origin ?? false}
            onChange={(event) => put({ origin: event.target.checked || null })}
          />{' '}
          {t('edit.facts.origin')}
        </label>
      </p>
    </>
  );
}
