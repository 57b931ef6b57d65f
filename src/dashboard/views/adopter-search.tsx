import { useId, useState } from 'react';
import { graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';

const Adopters = graphql(
  `
  query Adopters($text: String!) {
    search(text: $text, kinds: [ADOPTER], first: 8) { nodes { adopter { ...NamedAdopter partOf { ...NamedAdopter } } } }
  }
`,
  [NamedAdopter],
);

const Chosen = graphql(
  `
  query ChosenAdopter($key: String!) { adopter(key: $key) { ...NamedAdopter } }
`,
  [NamedAdopter],
);

interface AdopterSearchProps {
  readonly label: string;
  /** Its key; empty where none is chosen. */
  readonly chosen: string;
  onChoose(key: string): void;
}

/** Chooses an adopter by typing some of its name. What answers is a list of buttons below. */
export function AdopterSearch({ label, chosen, onChoose }: AdopterSearchProps) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <span className="adopter-search">
      <label htmlFor={id}>{label}</label>{' '}
      {chosen ? (
        <button id={id} type="button" onClick={() => onChoose('')}>
          <ChosenName adopterKey={chosen} /> <span className="unseen">{t('pick.other')}</span>
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

function ChosenName({ adopterKey }: { readonly adopterKey: string }) {
  const { name } = useTexts();
  const { data } = useAnswer(Chosen, { key: adopterKey });
  return <>{data?.adopter ? name(data.adopter) : adopterKey}</>;
}

function Answers({ text, onChoose }: { readonly text: string; onChoose(key: string): void }) {
  const { t, name } = useTexts();
  const { data } = useAnswer(Adopters, { text });
  const found = data?.search.nodes.flatMap(({ adopter }) => adopter ?? []) ?? [];
  return (
    <span className="answers" role="status">
      {data && !found.length ? t('search.nothing', { text }) : null}
      {found.map((adopter) => (
        <button key={adopter.key} type="button" onClick={() => onChoose(adopter.key)}>
          {name(adopter)}{' '}
          <span className="count">{adopter.partOf ? name(adopter.partOf) : t(`level.${adopter.level}`)}</span>
        </button>
      ))}
    </span>
  );
}
