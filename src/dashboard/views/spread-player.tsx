import { dateOf } from '../layout/scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Playback } from './use-playback.ts';

interface SpreadPlayerProps {
  readonly span: readonly [number, number];
  readonly undated: number;
  readonly shown: number;
  readonly playback: Playback;
}

/** Play, pause, and any moment between. */
export function SpreadPlayer({ span: [first, last], undated, shown, playback }: SpreadPlayerProps) {
  const { t, date } = useTexts();
  if (first >= last) return <p className="hint">{t('play.undated', { count: undated })}</p>;
  const until = Math.min(playback.until, last);
  const day = date(dateOf(until).slice(0, 7));
  return (
    <div className="player controls">
      <button type="button" className="main" onClick={playback.playing ? playback.pause : playback.play}>
        {t(playback.playing ? 'play.pause' : 'play.play')}
      </button>
      <label>
        <span className="unseen">{t('play.until')}</span>
        <input
          type="range"
          min={first}
          max={last}
          value={until}
          aria-valuetext={t('play.at', { day, count: shown })}
          onChange={(event) => playback.seek(Number(event.target.value))}
        />
      </label>
      <output className="count">{t('play.at', { day, count: shown })}</output>
      {undated ? <span className="hint">{t('play.always', { count: undated })}</span> : null}
    </div>
  );
}
