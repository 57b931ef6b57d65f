import { useId } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import type { TakeUp } from './take-ups.ts';

interface TakeUpChoiceProps {
  readonly label: string;
  readonly takeUps: readonly TakeUp[];
  /** The reference of the one that is meant; empty for a further one. */
  readonly chosen: string;
  onChoose(reference: string): void;
}

/** Which take-up is meant where some are known already: one of them, or a further one that becomes new. */
export function TakeUpChoice({ label, takeUps, chosen, onChoose }: TakeUpChoiceProps) {
  const { t, date } = useTexts();
  const id = useId();
  if (!takeUps.length) return null;
  return (
    <fieldset className="choices-of">
      <legend>{label}</legend>
      {takeUps.map((each) => (
        <label key={each.reference}>
          <input
            type="radio"
            name={id}
            checked={chosen === each.reference}
            onChange={() => onChoose(each.reference)}
          />{' '}
          {t(each.reference.startsWith('#') ? 'edit.takeUp.drafted' : 'edit.takeUp.recorded', {
            date: date(each.date),
            status: t(`status.${each.status}`),
          })}
        </label>
      ))}
      <label>
        <input type="radio" name={id} checked={chosen === ''} onChange={() => onChoose('')} />{' '}
        {t('edit.takeUp.further')}
      </label>
    </fieldset>
  );
}
