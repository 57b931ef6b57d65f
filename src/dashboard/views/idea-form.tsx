import { useState } from 'react';
import type { ItemFailure } from '../drafting/check-telling.ts';
import type { DraftIdea, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { IdeaPicker } from './idea-picker.tsx';
import { InPlaceForm } from './in-place-form.tsx';
import { entriesOf, TextField } from './text-field.tsx';
import { wrongAt } from './wrong-at.ts';

type Idea = Pick<DraftIdea, 'fields' | 'derivedFrom'>;

interface IdeaFormProps {
  readonly draft: TellingDraft;
  /** As it is to be corrected, or what is known of a new one. */
  readonly of: Idea;
  readonly title: string;
  readonly done: string;
  /** Takes the idea into the draft, or answers why not. */
  onDone(idea: Idea): Promise<readonly ItemFailure[]>;
  onCancel(): void;
}

/** An idea of the draft: what it is called, and what it is. */
export function IdeaForm({ draft, of, title, done, onDone, onCancel }: IdeaFormProps) {
  const { t } = useTexts();
  const [name, setName] = useState(of.fields.name);
  const [aliases, setAliases] = useState((of.fields.aliases ?? []).join('; '));
  const [topics, setTopics] = useState((of.fields.topics ?? []).join('; '));
  const [summary, setSummary] = useState(of.fields.summary ?? '');
  const [derivedFrom, setDerivedFrom] = useState(of.derivedFrom);
  const [failures, setFailures] = useState<readonly ItemFailure[] | null>(null);
  const finish = async () => {
    setFailures([]);
    if (!name.trim()) return false;
    const fields = {
      ...of.fields,
      name: name.trim(),
      aliases: entriesOf(aliases),
      topics: entriesOf(topics),
      summary: summary.trim() || null,
    };
    const found = await onDone({ fields, derivedFrom });
    setFailures(found);
    return found.length === 0;
  };
  const nameless = failures !== null && !name.trim() ? { reason: t('form.nameless') } : undefined;
  return (
    <InPlaceForm title={title} done={done} onDone={finish} onCancel={onCancel}>
      <TextField
        label={t('form.name')}
        required
        value={name}
        wrong={nameless ?? wrongAt(failures, 'name')}
        onChange={setName}
      />
      <TextField
        label={t('form.summary')}
        hint={t('form.summaryHint')}
        isLong
        value={summary}
        wrong={wrongAt(failures, 'summary')}
        onChange={setSummary}
      />
      <IdeaPicker
        label={t('form.derivedFrom')}
        hint={t('form.derivedFromHint')}
        meant={derivedFrom}
        draft={draft}
        wrong={wrongAt(failures, 'derivedFrom')}
        onMean={setDerivedFrom}
      />
      <TextField
        label={t('form.aliases')}
        hint={t('form.listHint')}
        value={aliases}
        wrong={wrongAt(failures, 'aliases')}
        onChange={setAliases}
      />
      <TextField
        label={t('form.topics')}
        hint={t('form.listHint')}
        value={topics}
        wrong={wrongAt(failures, 'topics')}
        onChange={setTopics}
      />
    </InPlaceForm>
  );
}
