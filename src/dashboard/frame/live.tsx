import { useEffect, useState, useSyncExternalStore } from 'react';
import { forgetAll, refreshAll } from '../data/answers.ts';
import { askersTurn, followStorage, watchCredential } from '../data/credential.ts';
import { followLog, type Liveness, SECONDS_BEHIND } from '../data/log-follower.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What is written within so many milliseconds is asked for once. */
const TOGETHER = 250;

/** Keeps the page as the data are: whatever is written anywhere, what is on the screen is asked again. Says when it last did, and when it cannot. */
export function Live() {
  const { t, time: clock } = useTexts();
  const [renewed, setRenewed] = useState<Date>();
  const [stands, setStands] = useState<Liveness>('live');
  // Who signs in sees more of what is written, and a stream is who it was opened by.
  const turn = useSyncExternalStore(watchCredential, askersTurn);
  useEffect(() => followStorage(forgetAll), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is followed anew by whoever asks now
  useEffect(() => {
    const leaving = new AbortController();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        refreshAll();
        setRenewed(new Date());
      }, TOGETHER);
    };
    void followLog({ tell, stands: setStands }, leaving.signal);
    return () => {
      leaving.abort();
      clearTimeout(waiting);
    };
  }, [turn]);
  return (
    <p role="status" className="hint">
      {stands === 'live' ? null : t(`live.${stands}`, { seconds: SECONDS_BEHIND })}{' '}
      {renewed ? t('live.renewed', { time: clock(renewed) }) : null}
    </p>
  );
}
