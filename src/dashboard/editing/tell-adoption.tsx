import { useState } from 'react';
import { failuresOfItem, type ItemFailure } from '../drafting/check-telling.ts';
import { isEdtf } from '../drafting/date-check.ts';
import { add, support } from '../drafting/draft-operations.ts';
import type { MeantAdopter, MeantIdea } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterChoice } from '../views/adopter-choice.tsx';
import { IdeaChoice } from '../views/idea-choice.tsx';
import { InPlaceForm } from '../views/in-place-form.tsx';
import { wrongAt } from '../views/wrong-at.ts';
import { type AdoptionFacts, AdoptionFactsFields } from './adoption-facts.tsx';
import { TakeUpChoice } from './take-up-choice.tsx';
import { askTakeUps, chosenIn, useTakeUps } from './take-ups.ts';
import type { TellProps } from './tell-form.tsx';

/** The passage says that an adopter took an idea up: one that is known already is supported, else it becomes new. */
export function TellAdoption({ draft, passage, change, onAdded, onCancel }: TellProps) {
  const { t } = useTexts();
  const [idea, setIdea] = useState<MeantIdea | null>(null);
  const [adopter, setAdopter] = useState<MeantAdopter | null>(null);
  const [facts, setFacts] = useState<AdoptionFacts>({ basis: 'STATED' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [failures, setFailures] = useState<readonly ItemFailure[] | null>(null);
  const takeUps = useTakeUps(draft, idea, adopter);
  const known = chosenIn(takeUps, chosen);
  const missing = { reason: t('edit.tell.missing') };
  const finish = async () => {
    setFailures([]);
    if (!idea || !adopter) return false;
    // Who is faster than the answer means what is known already, too.
    const meant = chosenIn(takeUps ?? (await askTakeUps(draft, idea, adopter)), chosen);
    if (!meant && facts.date && !isEdtf(facts.date)) return false;
    if (meant) change((now) => support(now, { noun: 'ADOPTION', adoption: meant }, passage));
    else {
      const item = { idea, adopter, fields: facts, refines: null, passages: [passage] };
      const tried = add(draft, 'adoptions', item);
      const found = await failuresOfItem(tried.draft, tried.label);
      setFailures(found);
      if (found.length) return false;
      change((now) => add(now, 'adoptions', item).draft);
    }
    onAdded();
    return true;
  };
  return (
    <InPlaceForm
      title={t('edit.tell.ADOPTION')}
      done={t('edit.tell.add')}
      onCancel={onCancel}
      onDone={finish}
    >
      <AdopterChoice
        label={t('edit.tell.adopter')}
        required
        meant={adopter}
        draft={draft}
        change={change}
        wrong={failures && !adopter ? missing : wrongAt(failures, 'adopter')}
        onMean={(next) => {
          setAdopter(next);
          setChosen(null);
        }}
      />
      <IdeaChoice
        label={t('edit.tell.idea')}
        required
        meant={idea}
        draft={draft}
        change={change}
        wrong={failures && !idea ? missing : wrongAt(failures, 'idea')}
        onMean={(next) => {
          setIdea(next);
          setChosen(null);
        }}
      />
      <TakeUpChoice
        label={t('edit.takeUp.title')}
        takeUps={takeUps ?? []}
        chosen={known?.reference ?? ''}
        onChoose={setChosen}
      />
      {known ? null : <AdoptionFactsFields facts={facts} failures={failures ?? []} onChange={setFacts} />}
    </InPlaceForm>
  );
}
