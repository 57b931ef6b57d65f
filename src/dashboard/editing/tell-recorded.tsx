import { useId, useState } from 'react';
import { support } from '../drafting/draft-operations.ts';
import type { MeantAdoption } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdoptionPicker } from '../views/adoption-picker.tsx';
import { CopyPicker, type MeantCopy } from '../views/copy-picker.tsx';
import { InPlaceForm } from '../views/in-place-form.tsx';
import type { TellProps } from './tell-form.tsx';

/** The passage supports something that is recorded already, in whatever post it was told first. */
export function TellRecorded({ draft, passage, change, onAdded, onCancel }: TellProps) {
  const { t } = useTexts();
  const id = useId();
  const [noun, setNoun] = useState<'COPY' | 'ADOPTION'>('COPY');
  const [copy, setCopy] = useState<MeantCopy | null>(null);
  const [adoption, setAdoption] = useState<MeantAdoption | null>(null);
  const [tried, setTried] = useState(false);
  const wrong = tried ? { reason: t('edit.tell.missing') } : undefined;
  const finish = async () => {
    setTried(true);
    if (noun === 'COPY' ? !copy : !adoption) return false;
    change((now) => {
      if (noun === 'COPY') return copy ? support(now, { noun, ...copy }, passage) : now;
      return adoption ? support(now, { noun, adoption }, passage) : now;
    });
    onAdded();
    return true;
  };
  return (
    <InPlaceForm
      title={t('edit.tell.RECORDED')}
      done={t('edit.tell.add')}
      onCancel={onCancel}
      onDone={finish}
    >
      <fieldset className="choices-of">
        <legend>{t('edit.tell.which')}</legend>
        {(['COPY', 'ADOPTION'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={noun === each} onChange={() => setNoun(each)} />{' '}
            {t(`noun.${each}`)}
          </label>
        ))}
      </fieldset>
      {noun === 'COPY' ? (
        <CopyPicker
          label={t('noun.COPY')}
          hint={t('edit.tell.byName')}
          idea={null}
          meant={copy}
          wrong={copy ? undefined : wrong}
          onMean={setCopy}
        />
      ) : (
        <AdoptionPicker
          label={t('noun.ADOPTION')}
          hint={t('edit.tell.byName')}
          idea={null}
          meant={adoption}
          draft={draft}
          wrong={adoption ? undefined : wrong}
          onMean={setAdoption}
        />
      )}
    </InPlaceForm>
  );
}
