import { type FormEvent, useRef } from 'react';
import { refreshAll } from '../data/answers.ts';
import { useWrite } from '../data/use-write.ts';
import { type EditFailure, newRequestKey } from '../data/write.ts';
import { withReason } from '../drafting/draft-operations.ts';
import { placeOfFailure, tellingOf } from '../drafting/draft-telling.ts';
import { renewProposals } from '../drafting/proposed.ts';
import { SaveTelling, type TellingWritten } from '../drafting/save-telling.ts';
import type { TellingDraft } from '../drafting/telling-draft.ts';
import { FailureNote } from '../frame/failure-note.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Confirmation } from '../views/confirmation.tsx';
import { FailureWords } from './failure-words.tsx';

interface SaveDraftProps {
  readonly draft: TellingDraft;
  readonly failures: readonly EditFailure[];
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  /** Everything is thrown away. */
  drop(): void;
  onSaved(written: TellingWritten): void;
  onRefused(failures: readonly EditFailure[]): void;
}

/** Why, and the one request that writes all of it. What is refused stays in the draft, and is told at each item and here. */
export function SaveDraft({ draft, failures, change, drop, onSaved, onRefused }: SaveDraftProps) {
  const { t } = useTexts();
  const saving = useWrite(SaveTelling);
  const summary = useRef<HTMLDivElement>(null);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (saving.sending) return;
    // Kept with the draft, so that what was sent before a reload is sent again under the same key.
    const requestKey = draft.requestKey ?? newRequestKey();
    change((now) => ({ ...now, requestKey }));
    const answer = await saving.send(
      { telling: tellingOf(draft), reason: draft.reason.trim() || null },
      requestKey,
    );
    if (answer) renewProposals(draft.post);
    if (answer?.saveTelling.__typename === 'TellingWritten') {
      refreshAll();
      return onSaved(answer.saveTelling);
    }
    onRefused(answer?.saveTelling.failures ?? []);
    requestAnimationFrame(() => summary.current?.focus());
  };
  const elsewhere = failures.filter((failure) => placeOfFailure(draft, failure).label === null);
  const items = [...new Set(failures.flatMap((failure) => placeOfFailure(draft, failure).label ?? []))];
  return (
    <>
      <form onSubmit={submit}>
        {saving.failure ? <FailureNote failure={saving.failure} again={() => void submit()} /> : null}
        {failures.length ? (
          <div ref={summary} tabIndex={-1} className="note failed" role="alert">
            <p>
              <strong>{t('edit.save.refused', { count: failures.length })}</strong> {t('edit.save.kept')}
            </p>
            <FailureWords failures={elsewhere} />
            <ul className="plain">
              {items.map((label) => (
                <li key={label}>
                  <a href={`#item-${label}`}>{t('edit.save.toItem', { label })}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <p className="field">
          <label htmlFor="reason">{t('edit.save.reason')}</label>
          <input
            id="reason"
            type="text"
            maxLength={500}
            autoComplete="off"
            aria-describedby="reason-hint"
            value={draft.reason}
            onChange={(event) => {
              const { value } = event.target;
              change((now) => withReason(now, value));
            }}
          />
          <span id="reason-hint" className="hint">
            {t('edit.save.reasonHint')}
          </span>
        </p>
        <p className="controls">
          <button type="submit" className="main" aria-disabled={saving.sending}>
            {t(saving.sending ? 'edit.save.sending' : 'edit.save.title')}
          </button>
        </p>
      </form>
      <Confirmation
        label={t('edit.save.drop')}
        title={t('edit.save.dropSure')}
        confirm={t('edit.save.drop')}
        onConfirm={async () => true}
        onDone={drop}
      >
        {null}
      </Confirmation>
    </>
  );
}
