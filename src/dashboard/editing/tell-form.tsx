import { useState } from 'react';
import type { DraftPassage, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { TellAdoption } from './tell-adoption.tsx';
import { TellCopy } from './tell-copy.tsx';
import { TellIdea } from './tell-idea.tsx';
import { TellRecorded } from './tell-recorded.tsx';

export interface TellProps {
  readonly draft: TellingDraft;
  readonly passage: DraftPassage;
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  /** It is in the draft now. */
  onAdded(): void;
  onCancel(): void;
}

const FORMS = { COPY: TellCopy, ADOPTION: TellAdoption, IDEA: TellIdea, RECORDED: TellRecorded } as const;
type Kind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as readonly Kind[];

interface TellFormProps extends Omit<TellProps, 'onCancel'> {
  /** The passage is about to be told of: from now on it stays, whatever is drawn over. */
  onBegin(): void;
}

/** What a passage says: one of a few kinds, and then its form. */
export function TellForm({ onBegin, onAdded, ...tell }: TellFormProps) {
  const { t } = useTexts();
  const [kind, setKind] = useState<Kind | null>(null);
  const Form = kind && FORMS[kind];
  return (
    <>
      <fieldset className="says">
        <legend id="says" tabIndex={-1}>
          {t('edit.tell.title')}
        </legend>
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={kind === each}
            onClick={() => {
              onBegin();
              setKind(each === kind ? null : each);
            }}
          >
            {t(`edit.tell.${each}`)}
          </button>
        ))}
      </fieldset>
      {Form ? (
        <Form
          key={kind}
          {...tell}
          onCancel={() => setKind(null)}
          onAdded={() => {
            setKind(null);
            onAdded();
          }}
        />
      ) : null}
    </>
  );
}
