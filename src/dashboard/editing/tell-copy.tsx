import { useState } from 'react';
import { failuresOfItem, type ItemFailure } from '../drafting/check-telling.ts';
import { isEdtf } from '../drafting/date-check.ts';
import { add, support } from '../drafting/draft-operations.ts';
import type {
  DraftPassage,
  MeantAdopter,
  MeantAdoption,
  MeantIdea,
  TellingDraft,
} from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterChoice } from '../views/adopter-choice.tsx';
import { IdeaChoice } from '../views/idea-choice.tsx';
import { InPlaceForm } from '../views/in-place-form.tsx';
import { wrongAt } from '../views/wrong-at.ts';
import { type AdoptionFacts, AdoptionFactsFields } from './adoption-facts.tsx';
import { type CopyFacts, CopyFactsFields } from './copy-facts-fields.tsx';
import { TakeUpChoice } from './take-up-choice.tsx';
import { askTakeUps, chosenIn, type TakeUp, useTakeUps } from './take-ups.ts';
import type { TellProps } from './tell-form.tsx';

/** One end of a copy: a take-up that is known already, or one that becomes new with it. */
interface End {
  readonly adopter: MeantAdopter;
  readonly meant: TakeUp | undefined;
}

/** The passage says who copied an idea from whom: a copy that is known already is supported, else it becomes new. */
export function TellCopy({ draft, passage, change, onAdded, onCancel }: TellProps) {
  const { t } = useTexts();
  const [idea, setIdea] = useState<MeantIdea | null>(null);
  const [to, setTo] = useState<MeantAdopter | null>(null);
  const [from, setFrom] = useState<MeantAdopter | null>(null);
  const [chosenTo, setChosenTo] = useState<string | null>(null);
  const [chosenFrom, setChosenFrom] = useState<string | null>(null);
  const [taken, setTaken] = useState<AdoptionFacts>({ basis: 'STATED' });
  const [facts, setFacts] = useState<CopyFacts>({ fields: { basis: 'STATED' }, via: [] });
  const [failures, setFailures] = useState<readonly ItemFailure[] | null>(null);
  const takeUpsTo = useTakeUps(draft, idea, to);
  const takeUpsFrom = useTakeUps(draft, idea, from);
  const meantTo = chosenIn(takeUpsTo, chosenTo);
  const meantFrom = chosenIn(takeUpsFrom, chosenFrom);
  const known = isKnown(meantTo, meantFrom);
  const missing = { reason: t('edit.tell.missing') };
  const finish = async () => {
    setFailures([]);
    if (!idea || !to || !from) return false;
    // Who is faster than the answers means what is known already, too.
    const meant = {
      to: chosenIn(takeUpsTo ?? (await askTakeUps(draft, idea, to)), chosenTo),
      from: chosenIn(takeUpsFrom ?? (await askTakeUps(draft, idea, from)), chosenFrom),
    };
    if (!meant.to && taken.date && !isEdtf(taken.date)) return false;
    if (meant.to && meant.from && isKnown(meant.to, meant.from)) {
      const of = { noun: 'COPY' as const, adoption: meant.to, source: meant.from };
      change((now) => support(now, of, passage));
      onAdded();
      return true;
    }
    const ends = { to: { adopter: to, meant: meant.to }, from: { adopter: from, meant: meant.from } };
    const tried = withCopy(draft, idea, ends, taken, facts, passage);
    const found = (await Promise.all(tried.labels.map((label) => failuresOfItem(tried.draft, label)))).flat();
    setFailures(found);
    if (found.length) return false;
    change((now) => withCopy(now, idea, ends, taken, facts, passage).draft);
    onAdded();
    return true;
  };
  return (
    <InPlaceForm title={t('edit.tell.COPY')} done={t('edit.tell.add')} onCancel={onCancel} onDone={finish}>
      <AdopterChoice
        label={t('edit.tell.to')}
        required
        meant={to}
        draft={draft}
        change={change}
        wrong={failures && !to ? missing : wrongAt(failures, 'adoption')}
        onMean={(next) => {
          setTo(next);
          setChosenTo(null);
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
          setChosenTo(null);
          setChosenFrom(null);
        }}
      />
      <AdopterChoice
        label={t('edit.tell.from')}
        required
        meant={from}
        draft={draft}
        change={change}
        wrong={failures && !from ? missing : wrongAt(failures, 'source')}
        onMean={(next) => {
          setFrom(next);
          setChosenFrom(null);
        }}
      />
      <TakeUpChoice
        label={t('edit.takeUp.to')}
        takeUps={takeUpsTo ?? []}
        chosen={meantTo?.reference ?? ''}
        onChoose={setChosenTo}
      />
      <TakeUpChoice
        label={t('edit.takeUp.from')}
        takeUps={takeUpsFrom ?? []}
        chosen={meantFrom?.reference ?? ''}
        onChoose={setChosenFrom}
      />
      {known ? (
        <p className="note" role="status">
          {t('edit.tell.known')}
        </p>
      ) : (
        <>
          <CopyFactsFields
            facts={facts}
            draft={draft}
            failures={failures ?? []}
            change={change}
            onChange={setFacts}
          />
          {meantTo || !to ? null : (
            <fieldset className="choices-of">
              <legend>{t('edit.takeUp.new')}</legend>
              <AdoptionFactsFields facts={taken} failures={failures ?? []} onChange={setTaken} />
            </fieldset>
          )}
        </>
      )}
    </InPlaceForm>
  );
}

function isKnown(to: TakeUp | undefined, from: TakeUp | undefined): boolean {
  return to !== undefined && from !== undefined && to.sources.includes(from.reference);
}

/** The draft with a copy, and with its ends where they are new; the labels of all that is. */
function withCopy(
  draft: TellingDraft,
  idea: MeantIdea,
  { to, from }: { readonly to: End; readonly from: End },
  taken: AdoptionFacts,
  { fields, via }: CopyFacts,
  passage: DraftPassage,
): { readonly draft: TellingDraft; readonly labels: readonly string[] } {
  const labels: string[] = [];
  let now = draft;
  const end = ({ adopter, meant }: End, own: AdoptionFacts): MeantAdoption => {
    if (meant) return meant;
    const made = add(now, 'adoptions', { idea, adopter, fields: own, refines: null, passages: [] });
    now = made.draft;
    labels.push(made.label);
    const { date = null, status } = own;
    return { reference: `#${made.label}`, idea, adopter, date, status: status ?? 'UNKNOWN' };
  };
  const source = end(from, {});
  const adoption = end(to, taken);
  const made = add(now, 'copies', { adoption, source, via, fields, passages: [passage] });
  return { draft: made.draft, labels: [...labels, made.label] };
}
