import { useState } from 'react';
import { refreshAll } from '../data/answers.ts';
import { graphql } from '../data/document.ts';
import { useAsker } from '../data/use-asker.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, RefusedEdits } from '../data/write.ts';
import { focusTitle } from '../frame/page-title.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Confirmation } from './confirmation.tsx';
import { Field } from './field.tsx';
import { Refusals } from './refusals.tsx';
import { WriteFailure } from './write-failure.tsx';

const Decide = graphql(
  `
  mutation Decide($position: Int!, $accept: Boolean!, $reason: String, $seen: Int) {
    review(position: $position, accept: $accept, reason: $reason, seen: $seen) {
      __typename ... on ReviewDecided { review { position status } } ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

interface ReviewDecisionProps {
  readonly review: { readonly position: number; readonly state: string };
  /** Whether some of it was changed since it was proposed, as the page shows. */
  readonly altered: boolean;
  /** The position of the log that the page shows the records at. */
  readonly seen: number;
}

/** A reviewer's decision. What was changed since must be said to have been seen; what changes while one decides is refused. */
export function ReviewDecision({ review: { position, state }, altered, seen }: ReviewDecisionProps) {
  const { t } = useTexts();
  const { may } = useAsker();
  const deciding = useWrite(Decide);
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  if (!may('PUBLISH')) return <p className="note">{t('review.waits')}</p>;
  const decide = async (accept: boolean, reason: string | null) => {
    setFailures([]);
    const answer = await deciding.send({ position, accept, reason, seen: accept && altered ? seen : null });
    if (!answer?.review) return false;
    refreshAll();
    if (answer.review.__typename !== 'EditsRefused') return true;
    setFailures(answer.review.failures);
    return false;
  };
  const reasonIn = (given: FormData) => String(given.get('reason') ?? '').trim() || null;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{t('review.decide')}</h2>
      <div className="controls">
        <Confirmation
          label={t('review.accept')}
          title={t('review.acceptTitle', { position })}
          confirm={t('review.accept')}
          main
          onConfirm={(given) => decide(true, reasonIn(given))}
          onDone={focusTitle}
        >
          <p>{t(state === 'WITHDRAWN' ? 'review.withdraws' : 'review.publishes')}</p>
          {altered ? (
            <p>
              <label>
                <input type="checkbox" name="seen" required /> {t('review.seen')}
              </label>
            </p>
          ) : null}
          <Field label={t('reason.optional')}>
            {(ties) => <input {...ties} name="reason" maxLength={2000} />}
          </Field>
          <Refusals failures={failures} />
          <WriteFailure failure={deciding.failure} />
        </Confirmation>
        <Confirmation
          label={t('review.reject')}
          title={t('review.rejectTitle', { position })}
          confirm={t('review.reject')}
          onConfirm={(given) => decide(false, reasonIn(given))}
          onDone={focusTitle}
        >
          <p>{t('review.rejects')}</p>
          <Field label={t('reason.why')} required>
            {(ties) => <textarea {...ties} name="reason" rows={2} required maxLength={2000} />}
          </Field>
          <WriteFailure failure={deciding.failure} />
        </Confirmation>
      </div>
    </section>
  );
}
