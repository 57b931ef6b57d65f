import { useState } from 'react';
import { failuresOfItem, type ItemFailure } from '../drafting/check-telling.ts';
import { isEdtf } from '../drafting/date-check.ts';
import { change as changed } from '../drafting/draft-operations.ts';
import type {
  DraftAdoption,
  DraftCopy,
  DraftItems,
  DraftKind,
  TellingDraft,
} from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterChoice } from '../views/adopter-choice.tsx';
import { AdopterForm } from '../views/adopter-form.tsx';
import { AdoptionPicker } from '../views/adoption-picker.tsx';
import { IdeaChoice } from '../views/idea-choice.tsx';
import { IdeaForm } from '../views/idea-form.tsx';
import { InPlaceForm } from '../views/in-place-form.tsx';
import { wrongAt } from '../views/wrong-at.ts';
import { AdoptionFactsFields } from './adoption-facts.tsx';
import { CopyFactsFields } from './copy-facts-fields.tsx';

interface CorrectionProps {
  readonly draft: TellingDraft;
  readonly label: string;
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  onClose(): void;
}

/** The form of whatever an item is, filled with what it is. */
export function ItemCorrection({ draft, label, change, onClose }: CorrectionProps) {
  const { t } = useTexts();
  const put = async <Kind extends DraftKind>(
    kind: Kind,
    some: Partial<Omit<DraftItems[Kind], 'label'>>,
  ): Promise<readonly ItemFailure[]> => {
    const found = await failuresOfItem(changed(draft, kind, label, some), label);
    if (found.length) return found;
    change((now) => changed(now, kind, label, some));
    onClose();
    return [];
  };
  const shared = {
    draft,
    title: t('edit.draft.correct'),
    done: t('edit.draft.corrected'),
    onCancel: onClose,
  };
  const idea = draft.ideas.find((each) => each.label === label);
  if (idea) return <IdeaForm {...shared} of={idea} onDone={(some) => put('ideas', some)} />;
  const adopter = draft.adopters.find((each) => each.label === label);
  if (adopter) return <AdopterForm {...shared} of={adopter} onDone={(some) => put('adopters', some)} />;
  const adoption = draft.adoptions.find((each) => each.label === label);
  if (adoption)
    return (
      <AdoptionCorrection
        {...shared}
        of={adoption}
        change={change}
        onDone={(some) => put('adoptions', some)}
      />
    );
  const copy = draft.copies.find((each) => each.label === label);
  return copy ? (
    <CopyCorrection {...shared} of={copy} change={change} onDone={(some) => put('copies', some)} />
  ) : null;
}

interface OwnCorrectionProps<Item> extends Pick<CorrectionProps, 'draft' | 'change'> {
  readonly of: Item;
  readonly title: string;
  readonly done: string;
  onDone(some: Partial<Item>): Promise<readonly ItemFailure[]>;
  onCancel(): void;
}

function AdoptionCorrection({ draft, change, of, onDone, ...form }: OwnCorrectionProps<DraftAdoption>) {
  const { t } = useTexts();
  const [idea, setIdea] = useState<DraftAdoption['idea'] | null>(of.idea);
  const [adopter, setAdopter] = useState<DraftAdoption['adopter'] | null>(of.adopter);
  const [fields, setFields] = useState(of.fields);
  const [failures, setFailures] = useState<readonly ItemFailure[]>([]);
  const finish = async () => {
    if (!idea || !adopter || (fields.date && !isEdtf(fields.date))) return false;
    const found = await onDone({ idea, adopter, fields });
    setFailures(found);
    return !found.length;
  };
  const shared = { draft, change, required: true };
  const missing = { reason: t('edit.tell.missing') };
  return (
    <InPlaceForm {...form} onDone={finish}>
      <AdopterChoice
        {...shared}
        label={t('edit.tell.adopter')}
        meant={adopter}
        wrong={adopter ? wrongAt(failures, 'adopter') : missing}
        onMean={setAdopter}
      />
      <IdeaChoice
        {...shared}
        label={t('edit.tell.idea')}
        meant={idea}
        wrong={idea ? wrongAt(failures, 'idea') : missing}
        onMean={setIdea}
      />
      <AdoptionFactsFields facts={fields} failures={failures} onChange={setFields} />
    </InPlaceForm>
  );
}

function CopyCorrection({ draft, change, of, onDone, ...form }: OwnCorrectionProps<DraftCopy>) {
  const { t } = useTexts();
  const [adoption, setAdoption] = useState<DraftCopy['adoption'] | null>(of.adoption);
  const [source, setSource] = useState<DraftCopy['source'] | null>(of.source);
  const [facts, setFacts] = useState<Pick<DraftCopy, 'fields' | 'via'>>(of);
  const [failures, setFailures] = useState<readonly ItemFailure[]>([]);
  const finish = async () => {
    if (!adoption || !source) return false;
    const found = await onDone({ adoption, source, fields: facts.fields, via: facts.via });
    setFailures(found);
    return !found.length;
  };
  const missing = { reason: t('edit.tell.missing') };
  return (
    <InPlaceForm {...form} onDone={finish}>
      <AdoptionPicker
        draft={draft}
        idea={null}
        required
        label={t('edit.tell.to')}
        meant={adoption}
        wrong={adoption ? wrongAt(failures, 'adoption') : missing}
        onMean={setAdoption}
      />
      <AdoptionPicker
        draft={draft}
        idea={null}
        required
        label={t('edit.tell.from')}
        meant={source}
        wrong={source ? wrongAt(failures, 'source') : missing}
        onMean={setSource}
      />
      <CopyFactsFields facts={facts} draft={draft} failures={failures} change={change} onChange={setFacts} />
    </InPlaceForm>
  );
}
