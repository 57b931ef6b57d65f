import { useRef } from 'react';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { CitedText } from '../editing/cited-text.tsx';
import { PassageChoice } from '../editing/passage-choice.tsx';
import { usePassage } from '../editing/use-passage.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import '../style/editing.css';

const PresentText = graphql(`
  query PresentText($key: String!) {
    post(key: $key) { text language citations(first: 500) { nodes { start end state } } }
  }
`);

interface LostPlaceProps {
  readonly postKey: string;
  onMove(passage: { readonly text: string; readonly start: number }): void;
}

/** The present text of a post, in which the passage is chosen that a lost citation belongs to now. */
export function LostPlace({ postKey, onMove }: LostPlaceProps) {
  const answer = useAnswer(PresentText, { key: postKey });
  return (
    <div className="opened">
      <Shown of={answer}>
        {({ post }) =>
          post?.text ? (
            <Choosing
              text={post.text}
              language={post.language}
              cited={post.citations.nodes.filter(({ state }) => state === 'ANCHORED')}
              onMove={onMove}
            />
          ) : null
        }
      </Shown>
    </div>
  );
}

interface ChoosingProps extends Pick<LostPlaceProps, 'onMove'> {
  readonly text: string;
  readonly language: string | null;
  readonly cited: readonly { readonly start: number; readonly end: number }[];
}

function Choosing({ text, language, cited, onMove }: ChoosingProps) {
  const { t } = useTexts();
  const { passage, taken, steps, draw } = usePassage(text, language);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <CitedText
        text={text}
        language={language}
        marks={cited.map(({ start, end }) => ({ start, end, support: 'RECORDED' as const }))}
        chosen={taken}
        shown={null}
        steps={steps}
        onDraw={draw}
        onDone={() => button.current?.focus()}
      />
      <PassageChoice passage={passage} language={language} steps={steps} />
      <p>
        <button
          ref={button}
          type="button"
          className="main"
          disabled={!passage}
          onClick={() => passage && onMove({ text: passage.quote, start: passage.start })}
        >
          {t('lost.moveThere')}
        </button>
      </p>
    </>
  );
}
