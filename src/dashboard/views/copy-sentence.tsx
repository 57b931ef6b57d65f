import type { DataOf } from '../data/document.ts';
import type { ToldCopy } from '../data/fragments.ts';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterLink, IdeaLink } from './record-links.tsx';

interface CopySentenceProps {
  readonly copy: DataOf<typeof ToldCopy>;
  /** Leaves the idea out, where everything around is of it. */
  readonly ofTheIdea?: boolean;
}

/** What was only thought of is said to be so. */
const NO_TAKE_UP = new Set(['CONSIDERED', 'REJECTED']);

/** Who copied what from whom, as a sentence, and how sure that is. */
export function CopySentence({ copy, ofTheIdea = false }: CopySentenceProps) {
  const { t, date } = useTexts();
  const parts = {
    to: <AdopterLink adopter={copy.to} />,
    from: <AdopterLink adopter={copy.from} />,
    idea: <IdeaLink idea={copy.idea} query={new URLSearchParams({ chosen: copy.key })} />,
  };
  return (
    <span className="told">
      <Sentence of={ofTheIdea ? 'copy.sentenceOfIdea' : 'copy.sentence'} parts={parts} />{' '}
      <span className="count">
        {copy.adoption.date === null ? '' : `${date(copy.adoption.date)} · `}
        <span className={`basis ${copy.basis.toLowerCase()}`}>{t(`basis.${copy.basis}`)}</span>
        {NO_TAKE_UP.has(copy.adoption.status) ? ` · ${t(`status.${copy.adoption.status}`)}` : ''}
        {copy.cited ? '' : ` · ${t('copy.uncited')}`}
      </span>
    </span>
  );
}
