import { useTexts } from '../texts/use-texts.ts';
import { TextDifference } from './text-difference.tsx';

interface NearPassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly similarity: number;
}

interface NearestProps {
  /** What is no longer there. */
  readonly quote: string;
  readonly nearest: readonly NearPassage[];
  readonly language: string | null;
  /** Lets the citation stand at one of them; left out where the reader may not. */
  onMove?: ((near: NearPassage) => void) | undefined;
}

/** Passages of the present text that are like one that is lost: a suggestion each, with what differs. */
export function Nearest({ quote, nearest, language, onMove }: NearestProps) {
  const { t, percent } = useTexts();
  return (
    <ol className="alterations">
      {nearest.map((near) => (
        <li key={near.start}>
          <p className="count">{t('lost.alike', { share: percent(near.similarity) })}</p>
          <div lang={language ?? undefined}>
            {near.text === quote ? <p>{quote}</p> : <TextDifference before={quote} after={near.text} />}
          </div>
          {onMove ? (
            <p>
              <button type="button" onClick={() => onMove(near)}>
                {t('lost.move')} <span className="unseen">{near.text}</span>
              </button>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
