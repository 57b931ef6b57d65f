import { useEffect, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';

/** After so many milliseconds a reader is told that it takes longer than usual. */
const SLOW = 4_000;

export function Loading() {
  const { t } = useTexts();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="note loading" role="status">
      {t(slow ? 'loading.slow' : 'loading.usual')}
    </p>
  );
}
