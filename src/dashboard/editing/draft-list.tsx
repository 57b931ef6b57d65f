import { useState } from 'react';
import type { EditFailure } from '../data/write.ts';
import { addPassage, hangingOn, remove, removePassage } from '../drafting/draft-operations.ts';
import { stands } from '../drafting/draft-passages.ts';
import { type DraftSentence, storyOf } from '../drafting/draft-story.ts';
import { placeOfFailure } from '../drafting/draft-telling.ts';
import type { DraftPassage, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { DraftSentenceText } from './draft-sentence.tsx';
import { FailureWords } from './failure-words.tsx';
import { ItemCorrection } from './item-correction.tsx';

interface DraftListProps {
  readonly draft: TellingDraft;
  readonly text: string;
  readonly language: string | null;
  readonly failures: readonly EditFailure[];
  /** The passage that is chosen: each item can be supported by it, too. */
  readonly passage: DraftPassage | null;
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  onShow(passage: DraftPassage): void;
  onAdded(): void;
}

/** What is put together so far: each item as a sentence with its passages, to correct, support further or take out. */
export function DraftList(props: DraftListProps) {
  const { draft } = props;
  const { t } = useTexts();
  const story = storyOf(draft);
  if (!story.length) return <p className="hint">{t('edit.draft.empty')}</p>;
  return (
    <ol className="passages drafted">
      {story.map((told) => (
        <DraftedItem key={told.label} told={told} {...props} />
      ))}
    </ol>
  );
}

function DraftedItem({
  told,
  draft,
  text,
  language,
  failures,
  passage,
  change,
  onShow,
  onAdded,
}: DraftListProps & { readonly told: DraftSentence }) {
  const { t } = useTexts();
  const [correcting, setCorrecting] = useState(false);
  const { label, passages } = told;
  const own = failures.filter((failure) => placeOfFailure(draft, failure).label === label);
  const others = hangingOn(draft, label).length - 1;
  const fails = `${label}-fails`;
  const isSupported =
    passage && passages.some(({ start, end }) => start === passage.start && end === passage.end);
  return (
    <li
      id={`item-${label}`}
      tabIndex={-1}
      className={own.length ? 'failing' : ''}
      {...(own.length ? { 'aria-describedby': fails } : {})}
    >
      <DraftSentenceText told={told} />{' '}
      {told.tells !== 'ADOPTER' && !told.isNew ? <span className="kind">{t('edit.support')}</span> : null}
      <FailureWords failures={own} id={fails} />
      <ul className="plain">
        {passages.map((each) => (
          <li key={`${each.start}-${each.end}`}>
            <button type="button" className="quote" onClick={() => onShow(each)}>
              <q lang={language ?? undefined}>{each.quote}</q>
            </button>{' '}
            <button
              type="button"
              className="chip"
              onClick={() => change((now) => removePassage(now, label, each))}
            >
              {t('edit.draft.withoutPassage')}
            </button>
            {stands(each, text) ? null : <p className="wrong">{t('edit.draft.astray')}</p>}
          </li>
        ))}
        {!passages.length && told.tells !== 'ADOPTER' ? <li className="hint">{t('copy.uncited')}</li> : null}
      </ul>
      <p className="controls">
        {passage && told.tells !== 'ADOPTER' && !isSupported ? (
          <button
            type="button"
            onClick={() => {
              change((now) => addPassage(now, label, passage));
              onAdded();
            }}
          >
            {t('edit.draft.support')}
          </button>
        ) : null}
        {told.tells === 'ADOPTER' || told.isNew ? (
          <button type="button" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
            {t('edit.draft.correct')}
          </button>
        ) : null}
        <button type="button" onClick={() => change((now) => remove(now, label))}>
          {others ? t('edit.draft.removeAll', { count: others }) : t('edit.draft.remove')}
        </button>
      </p>
      {correcting ? (
        <ItemCorrection draft={draft} label={label} change={change} onClose={() => setCorrecting(false)} />
      ) : null}
    </li>
  );
}
