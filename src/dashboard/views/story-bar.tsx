import { type RefObject, useEffect, useState } from 'react';
import { Link } from '../address/link.tsx';
import { isEmbedded } from '../address/routes.ts';
import type { StoryData } from '../data/told-story.ts';
import { useAsker } from '../data/use-asker.ts';
import { useTexts } from '../texts/use-texts.ts';
import { HistoryLink } from './history-link.tsx';

interface StoryBarProps {
  readonly story: StoryData;
  readonly whole: RefObject<HTMLElement | null>;
}

/** The way back, and what can be done with a story as a whole. */
export function StoryBar({ story: { key, recordState }, whole }: StoryBarProps) {
  const { t } = useTexts();
  const { may } = useAsker();
  const embedded = isEmbedded(window.location.pathname);
  return (
    <div className="story-bar" lang={document.documentElement.lang}>
      {embedded ? null : (
        <nav aria-label={t('nav.label')}>
          <Link to={{ page: 'start' }} className="brand">
            Copycat
          </Link>
          <Link to={{ page: 'stories' }}>{t('story.all')}</Link>
          {may('WRITE') ? <Link to={{ page: 'edit-story', key }}>{t('story.edit')}</Link> : null}
          {may('SEE_DRAFTS') ? <HistoryLink noun="STORY" of={key} /> : null}
        </nav>
      )}
      {recordState === 'PUBLISHED' ? null : <span className="kind">{t(`recordState.${recordState}`)}</span>}
      <FullScreen whole={whole} />
    </div>
  );
}

/** Only where the browser offers it. */
function FullScreen({ whole }: Pick<StoryBarProps, 'whole'>) {
  const { t } = useTexts();
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const turn = () =>
    full ? document.exitFullscreen() : whole.current?.requestFullscreen().catch(() => setFull(false));
  return (
    <button type="button" aria-pressed={full} onClick={() => void turn()}>
      {t('story.fullScreen')}
    </button>
  );
}
