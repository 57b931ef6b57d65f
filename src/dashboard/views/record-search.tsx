import { useId, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';

/** What is found by some of its name, and what tells it from others of that name. */
export interface FoundRecord {
  readonly key: string;
  readonly name: string;
  readonly beside: string;
}

/** How one kind of records is asked for. */
export interface SearchedKind {
  /** The name of one; its key until it is known. */
  useName(key: string): string;
  /** Those that are found by a text; undefined until they are known. */
  useFound(text: string): readonly FoundRecord[] | undefined;
}

export interface RecordSearchProps {
  readonly label: string;
  /** Its key; empty where none is chosen. */
  readonly chosen: string;
  onChoose(key: string): void;
}

/** Chooses a record by typing some of its name. What answers is a list of buttons below. */
export function RecordSearch({
  label,
  chosen,
  onChoose,
  kind,
}: RecordSearchProps & { readonly kind: SearchedKind }) {
  const { t } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <span className="record-search">
      <label htmlFor={id}>{label}</label>{' '}
      {chosen ? (
        <button id={id} type="button" onClick={() => onChoose('')}>
          <ChosenName kind={kind} recordKey={chosen} /> <span className="unseen">{t('pick.other')}</span>
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
          kind={kind}
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

function ChosenName({ kind, recordKey }: { readonly kind: SearchedKind; readonly recordKey: string }) {
  return <>{kind.useName(recordKey)}</>;
}

interface AnswersProps {
  readonly kind: SearchedKind;
  readonly text: string;
  onChoose(key: string): void;
}

function Answers({ kind, text, onChoose }: AnswersProps) {
  const { t } = useTexts();
  const found = kind.useFound(text);
  return (
    <span className="answers" role="status">
      {found && !found.length ? t('search.nothing', { text }) : null}
      {found?.map(({ key, name, beside }) => (
        <button key={key} type="button" onClick={() => onChoose(key)}>
          {name} <span className="count">{beside}</span>
        </button>
      ))}
    </span>
  );
}
