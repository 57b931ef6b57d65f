import type { DraftPassage } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { PassageSteps } from './use-passage.ts';

const STEPS = ['previous', 'next', 'startEarlier', 'startLater', 'endEarlier', 'endLater', 'none'] as const;

interface PassageChoiceProps {
  readonly passage: DraftPassage | null;
  readonly language: string | null;
  readonly steps: PassageSteps;
}

/** What is chosen by now, and buttons that choose without a pointer: by sentence, then by word at either end. */
export function PassageChoice({ passage, language, steps }: PassageChoiceProps) {
  const { t } = useTexts();
  return (
    <>
      <div role="status" className="choice">
        {passage ? (
          <blockquote lang={language ?? undefined}>{passage.quote}</blockquote>
        ) : (
          <p className="hint">{t('edit.choose')}</p>
        )}
      </div>
      <p className="controls steps">
        {STEPS.map((step) => (
          <button
            key={step}
            type="button"
            disabled={!passage && step !== 'next' && step !== 'previous'}
            onClick={steps[step]}
          >
            {t(`edit.steps.${step}`)}
          </button>
        ))}
      </p>
    </>
  );
}
