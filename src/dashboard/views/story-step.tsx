import type { StepData, StoryData } from '../data/told-story.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Support } from './passage-list.tsx';
import { Proof } from './proof.tsx';

interface StoryBeginningProps {
  readonly story: StoryData;
  readonly isShown: boolean;
  onStep(place: number): void;
}

/** What a story tells, who tells it, and the way through it. */
export function StoryBeginning({ story, isShown, onStep }: StoryBeginningProps) {
  const { t } = useTexts();
  const { summary, authors, steps } = story;
  return (
    <section className="story-step" hidden={!isShown} aria-label={t('story.beginning')}>
      <Paragraphs text={summary} />
      {authors.length ? (
        <p className="count" lang={document.documentElement.lang}>
          {t('story.toldBy', { names: authors.join(', ') })}
        </p>
      ) : null}
      {steps.length ? (
        <ol className="story-way">
          {steps.map(({ place, heading }) => (
            <li key={place}>
              <button type="button" onClick={() => onStep(place)}>
                {heading ?? t('story.step', { place: String(place) })}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p className="note" lang={document.documentElement.lang}>
          {t('story.empty')}
        </p>
      )}
    </section>
  );
}

/** One step: what is said, the passage, and what that supports. */
export function StoryStep({ step, isShown }: { readonly step: StepData; readonly isShown: boolean }) {
  const { t } = useTexts();
  const { place, heading, text, view, citation } = step;
  const title = heading ?? t('story.step', { place: String(place) });
  return (
    <section className="story-step" hidden={!isShown} aria-label={title}>
      <h2>{title}</h2>
      <Paragraphs text={text} />
      <div lang={document.documentElement.lang}>
        {citation ? (
          <>
            <Proof citations={[citation]} total={1} />
            <p className="supports">
              <Support citation={citation} />
            </p>
          </>
        ) : (
          <p className="note">{t('story.noPassage')}</p>
        )}
        <p className="story-printed">
          {t('story.view')}: {window.location.origin}
          {view}
        </p>
      </div>
    </section>
  );
}

/** Plain text, with an empty line between paragraphs. */
function Paragraphs({ text }: { readonly text: string | null }) {
  const parts = (text ?? '').split(/\n\s*\n/).filter((part) => part.trim());
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place
    <p key={at} className="story-words">
      {part}
    </p>
  ));
}
