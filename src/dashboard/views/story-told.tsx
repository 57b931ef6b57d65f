import { useEffect, useRef } from 'react';
import { storyAddress } from '../address/story-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import type { StoryData } from '../data/told-story.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { StoryBar } from './story-bar.tsx';
import { StoryBeginning, StoryStep } from './story-step.tsx';
import { StoryView } from './story-view.tsx';
import '../style/story.css';

/** The text of a story beside the view of its step. All steps are there, one is shown; printed, all of them. */
export function StoryTold({ story }: { readonly story: StoryData }) {
  const { t } = useTexts();
  const whole = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [{ step }, change] = useStateOf(storyAddress);
  const { steps } = story;
  const at = Math.max(0, Math.min(step ?? 0, steps.length));
  const turn = (to: number) => {
    if (to < 0 || to > steps.length) return;
    change({ step: to || null }, { replace: true });
    text.current?.scrollTo?.(0, 0);
  };
  useTurning(at, turn);
  const shown = steps[Math.max(0, at - 1)];
  return (
    <article className="story" ref={whole} lang={story.language ?? undefined}>
      <StoryBar story={story} whole={whole} />
      <div className={at === 0 ? 'story-text' : 'story-text under-way'} ref={text}>
        <PageTitle above={<span lang={document.documentElement.lang}>{t('kind.STORY')}</span>}>
          {story.title}
        </PageTitle>
        <StoryBeginning story={story} isShown={at === 0} onStep={turn} />
        {steps.map((each) => (
          <StoryStep key={each.place} step={each} isShown={each.place === at} />
        ))}
      </div>
      <nav className="story-moves" aria-label={t('story.moves')} lang={document.documentElement.lang}>
        <button type="button" aria-disabled={at === 0} onClick={() => turn(at - 1)}>
          {t('story.previous')}
        </button>
        <span role="status">
          {at === 0
            ? t('story.beginning')
            : t('story.place', { place: String(at), of: String(steps.length) })}
          <span className="unseen">{at === 0 ? '' : `: ${steps[at - 1]?.heading ?? ''}`}</span>
        </span>
        <button
          type="button"
          className="main"
          aria-disabled={at === steps.length}
          onClick={() => turn(at + 1)}
        >
          {t('story.next')}
        </button>
      </nav>
      {shown ? <StoryView view={shown.view} /> : null}
    </article>
  );
}

/** Left and right turn the steps, wherever the focus is but in what takes these keys itself. */
function useTurning(at: number, turn: (to: number) => void): void {
  const latest = useRef({ at, turn });
  latest.current = { at, turn };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by === undefined || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea, .story-view'))
        return;
      event.preventDefault();
      latest.current.turn(latest.current.at + by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
