import { useState } from 'react';
import type { ItemFailure } from '../drafting/check-telling.ts';
import { isEdtf } from '../drafting/date-check.ts';
import type { DraftAdopter, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterPicker } from './adopter-picker.tsx';
import { DateField } from './date-field.tsx';
import { InPlaceForm } from './in-place-form.tsx';
import { entriesOf, TextField } from './text-field.tsx';
import { LEVELS, WordSelect } from './word-select.tsx';
import { wrongAt } from './wrong-at.ts';

type Adopter = Pick<DraftAdopter, 'fields' | 'partOf'>;

interface AdopterFormProps {
  readonly draft: TellingDraft;
  /** As it is to be corrected, or what is known of a new one. */
  readonly of: Adopter;
  readonly title: string;
  readonly done: string;
  /** Takes the adopter into the draft, or answers why not. */
  onDone(adopter: Adopter): Promise<readonly ItemFailure[]>;
  onCancel(): void;
}

/** An adopter of the draft, most often a unit or an organisation: what it is called, what it is, and what it is part of. */
export function AdopterForm({ draft, of, title, done, onDone, onCancel }: AdopterFormProps) {
  const { t } = useTexts();
  const [name, setName] = useState(of.fields.name);
  const [level, setLevel] = useState(of.fields.level);
  const [partOf, setPartOf] = useState(of.partOf);
  const [country, setCountry] = useState(of.fields.country ?? of.partOf?.country ?? '');
  const [founded, setFounded] = useState(of.fields.founded ?? '');
  const [aliases, setAliases] = useState((of.fields.aliases ?? []).join('; '));
  const [failures, setFailures] = useState<readonly ItemFailure[] | null>(null);
  const finish = async () => {
    setFailures([]);
    if (!name.trim() || (founded && !isEdtf(founded))) return false;
    const fields = {
      ...of.fields,
      name: name.trim(),
      level,
      country: country.trim().toUpperCase() || null,
      founded: founded || null,
      aliases: entriesOf(aliases),
    };
    const found = await onDone({ fields, partOf });
    setFailures(found);
    return found.length === 0;
  };
  const nameless = failures !== null && !name.trim() ? { reason: t('form.nameless') } : undefined;
  return (
    <InPlaceForm title={title} done={done} onDone={finish} onCancel={onCancel}>
      <TextField
        label={t('form.name')}
        hint={t('form.nameHint')}
        required
        value={name}
        wrong={nameless ?? wrongAt(failures, 'name')}
        onChange={setName}
      />
      <WordSelect
        of={LEVELS}
        words="level"
        label={t('form.level')}
        value={level}
        wrong={wrongAt(failures, 'level')}
        onChange={setLevel}
      />
      <AdopterPicker
        label={t('form.partOf')}
        hint={t('form.partOfHint')}
        meant={partOf}
        draft={draft}
        wrong={wrongAt(failures, 'partOf')}
        onMean={(meant) => {
          setPartOf(meant);
          if (meant?.country) setCountry(meant.country);
        }}
      />
      <TextField
        label={t('form.country')}
        hint={t('form.countryHint')}
        value={country}
        longest={2}
        wrong={wrongAt(failures, 'country')}
        onChange={setCountry}
      />
      <DateField
        label={t('form.founded')}
        value={founded}
        wrong={wrongAt(failures, 'founded')}
        onChange={setFounded}
      />
      <TextField
        label={t('form.aliases')}
        hint={t('form.listHint')}
        value={aliases}
        wrong={wrongAt(failures, 'aliases')}
        onChange={setAliases}
      />
    </InPlaceForm>
  );
}
