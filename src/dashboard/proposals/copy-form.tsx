import { adoptionsBy, type RecordedAdoption } from '../drafting/accept-proposal.ts';
import type { ProposedCopy } from '../drafting/proposed.ts';
import { isMeant, isWhole, type OpenCopy } from '../drafting/proposed-answers.ts';
import type { MeantAdopter, TellingDraft } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterChoice } from '../views/adopter-choice.tsx';
import { adoptionInWords } from '../views/adoption-picker.tsx';
import { DateField } from '../views/date-field.tsx';
import { Field } from '../views/field.tsx';
import { IdeaChoice } from '../views/idea-choice.tsx';
import { BASES, CHANNELS, FIDELITIES, STATUSES, WordSelect } from '../views/word-select.tsx';

interface CopyFormProps {
  readonly copy: OpenCopy;
  /** As the text calls who and what it is about. */
  readonly called: ProposedCopy;
  readonly draft: TellingDraft;
  readonly recorded: readonly RecordedAdoption[];
  change(operation: (draft: TellingDraft) => TellingDraft): void;
  onChange(copy: OpenCopy): void;
}

/** A proposed copy, to be corrected or answered: who, from whom, what, when and how. */
export function CopyForm({ copy, called, draft, recorded, change, onChange }: CopyFormProps) {
  const { t } = useTexts();
  const put = (some: Partial<OpenCopy>) => onChange({ ...copy, ...some });
  const side = (of: 'to' | 'from') => (
    <>
      <AdopterChoice
        label={t(`proposal.${of}`)}
        required
        meant={copy[of]}
        draft={draft}
        change={change}
        suggested={called[of].key === null ? called[of].name : undefined}
        onMean={(meant) => put({ [of]: meant, [`${of}Adoption`]: null })}
      />
      <WhichAdoption
        adopter={copy[of]}
        recorded={recorded}
        chosen={copy[`${of}Adoption`]}
        onChoose={(adoption) => put({ [`${of}Adoption`]: adoption })}
      />
    </>
  );
  return (
    <fieldset className="in-place">
      <legend>{t(isWhole(copy) ? 'proposal.correct' : 'proposal.answer')}</legend>
      <IdeaChoice
        label={t('kind.IDEA')}
        required
        meant={isMeant(copy.idea) ? copy.idea : null}
        draft={draft}
        change={change}
        {...(copy.idea && !isMeant(copy.idea)
          ? { hint: t('proposal.becomesNew', { name: copy.idea.name }) }
          : {})}
        onMean={(meant) => put({ idea: meant, toAdoption: null, fromAdoption: null })}
      />
      {side('to')}
      {side('from')}
      <DateField
        label={t('proposal.date')}
        value={copy.date ?? ''}
        onChange={(date) => put({ date: date || null })}
      />
      <div className="pair">
        <WordSelect
          of={STATUSES}
          words="status"
          label={t('filter.status')}
          value={copy.status}
          onChange={(status) => put({ status })}
        />
        <WordSelect
          of={FIDELITIES}
          words="fidelity"
          label={t('filter.fidelity')}
          value={copy.fidelity}
          onChange={(fidelity) => put({ fidelity })}
        />
        <WordSelect
          of={CHANNELS}
          words="channel"
          label={t('filter.channel')}
          value={copy.channel}
          onChange={(channel) => put({ channel })}
        />
        <WordSelect
          of={BASES}
          words="basis"
          label={t('filter.basis')}
          value={copy.basis}
          onChange={(basis) => put({ basis })}
        />
      </div>
    </fieldset>
  );
}

interface WhichAdoptionProps {
  readonly adopter: MeantAdopter | null;
  readonly recorded: readonly RecordedAdoption[];
  readonly chosen: OpenCopy['toAdoption'];
  onChoose(adoption: OpenCopy['toAdoption']): void;
}

/** Where somebody has several adoptions of the idea, which of them is meant. */
function WhichAdoption({ adopter, recorded, chosen, onChoose }: WhichAdoptionProps) {
  const texts = useTexts();
  const several = adoptionsBy(recorded, adopter);
  if (several.length < 2) return null;
  return (
    <Field label={texts.t('proposal.which')} required>
      {(ties) => (
        <select
          {...ties}
          value={chosen?.reference ?? ''}
          onChange={(event) =>
            onChoose(several.find(({ reference }) => reference === event.target.value) ?? null)
          }
        >
          <option value="">–</option>
          {several.map((adoption) => (
            <option key={adoption.reference} value={adoption.reference}>
              {adoptionInWords(texts, adoption)} · {texts.t(`status.${adoption.status}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
