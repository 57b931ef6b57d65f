import { type ChangeObject, diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { shortened } from '../layout/record-cells.ts';
import { useTexts } from '../texts/use-texts.ts';

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** The part of a text that must be as it was, so that it is told what went and what came. */
const LEAST_KEPT = 0.4;

/** So many words may differ until two texts are held to be two; then each is told as a whole. */
const MOST_EDITS = 1500;

/** A long text as it was altered: what went struck through, what came underlined, and of the rest only what stands around. */
export function TextDifference({ before, after }: TextDifferenceProps) {
  const { t } = useTexts();
  const pieces = useMemo(
    () => diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }),
    [before, after],
  );
  if (!pieces || !isOneText(pieces, after))
    return (
      <>
        <p className="hint">{t('field.otherText')}</p>
        <Whole label={t('field.before')} text={before} gone />
        <Whole label={t('field.after')} text={after} />
      </>
    );
  let place = 0;
  return (
    <p className="text-difference">
      {pieces.map(({ value, added, removed }, at) => {
        const key = `${place} ${added} ${removed}`;
        place += value.length;
        if (removed) return <del key={key}>{value}</del>;
        if (added) return <ins key={key}>{value}</ins>;
        return <span key={key}>{shortened(value, { first: at === 0, last: at === pieces.length - 1 })}</span>;
      })}
    </p>
  );
}

/** Of two texts of which little is the same, single words that both happen to have tell nothing. */
function isOneText(pieces: readonly ChangeObject<string>[], after: string): boolean {
  const kept = pieces.filter(({ added, removed }) => !added && !removed);
  return kept.reduce((length, { value }) => length + value.length, 0) > after.length * LEAST_KEPT;
}

interface WholeProps {
  readonly label: string;
  readonly text: string;
  readonly gone?: boolean;
}

function Whole({ label, text, gone = false }: WholeProps) {
  return (
    <details open={text.length < 600}>
      <summary>{label}</summary>
      <p className="text-difference">{gone ? <del>{text}</del> : <ins>{text}</ins>}</p>
    </details>
  );
}
