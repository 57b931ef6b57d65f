import { useEffect, useState } from 'react';
import { refreshAll } from '../data/answers.ts';
import { followLog } from '../data/log-follower.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What is written within so many milliseconds is asked for once. */
const TOGETHER = 250;

/** Keeps the page as the data are: whatever is written anywhere, what is on the screen is asked again. Says when it last did. */
export function Live() {
  const { t, time: clock } = useTexts();
  const [renewed, setRenewed] = useState<Date>();
  useEffect(() => {
    const leaving = new AbortController();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    void followLog(() => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        refreshAll();
        setRenewed(new Date());
      }, TOGETHER);
    }, leaving.signal);
    return () => {
      leaving.abort();
      clearTimeout(waiting);
    };
  }, []);
  return (
    <p role="status" className="hint">
      {renewed ? t('live.renewed', { time: clock(renewed) }) : null}
    </p>
  );
}
