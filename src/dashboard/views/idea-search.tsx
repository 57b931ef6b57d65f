import { useId, useState } from 'react';
import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';

const Ideas = graphql(`
  query IdeasFound($text: String!) {
    search(text: $text, kinds: [IDEA], first: 8) { nodes { idea { key name adoptionCount } } }
  }
`);

const Chosen = graphql(`
  query ChosenIdea($key: String!) { idea(key: $key) { key name } }
`);

interface IdeaSearchProps {
  readonly label: string;
  /** Its key; empty where none is chosen. */
  readonly chosen: string;
  onChoose(key: string): void;
}

/** Chooses an idea by typing some of its name, as `AdopterSearch` does an adopter. */
export function IdeaSearch({ label, chosen, onChoose }: IdeaSearchProps) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <span className="adopter-search">
      <label htmlFor={id}>{label}</label>{' '}
      {chosen ? (
        <button id={id} type="button" onClick={() => onChoose('')}>
          <ChosenName ideaKey={chosen} /> <span className="unseen">{t('pick.other')}</span>
          <span aria-hidden="true">×</span>
        </button>
      ) : (
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {!chosen && text.trim() ? (
        <Answers
          text={text.trim()}
          onChoose={(key) => {
            setText('');
            onChoose(key);
          }}
        />
      ) : null}
    </span>
  );
}

function ChosenName({ ideaKey }: { readonly ideaKey: string }) {
  const { data } = useAnswer(Chosen, { key: ideaKey });
  return <>{data?.idea?.name ?? ideaKey}</>;
}

function Answers({ text, onChoose }: { readonly text: string; onChoose(key: string): void }) {
  const { t } = useTexts();
  const { data } = useAnswer(Ideas, { text });
  const found = data?.search.nodes.flatMap(({ idea }) => idea ?? []) ?? [];
  return (
    <span className="answers" role="status">
      {data && !found.length ? t('search.nothing', { text }) : null}
      {found.map((idea) => (
        <button key={idea.key} type="button" onClick={() => onChoose(idea.key)}>
          {idea.name} <span className="count">{t('count.adoptions', { count: idea.adoptionCount })}</span>
        </button>
      ))}
    </span>
  );
}
