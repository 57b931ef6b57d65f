import { useState } from 'react';
import { viewIn, type WrittenStep } from '../drafting/written-story.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Wrong } from './field.tsx';
import { PassageChoice } from './passage-choice.tsx';
import { StoryView } from './story-view.tsx';
import { TextField } from './text-field.tsx';

interface StepFormProps {
  readonly step: WrittenStep;
  readonly place: number;
  readonly isLast: boolean;
  /** Whether what is missing is said: once it was to be saved. */
  readonly tried: boolean;
  /** What the service says of one of its fields. */
  wrongAt(field: string): Wrong | undefined;
  onChange(change: Partial<WrittenStep>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One step of a story while it is written. */
export function StepForm(props: StepFormProps) {
  const { step, place, isLast, tried, wrongAt, onChange, onMove, onRemove } = props;
  const { t } = useTexts();
  const view = viewIn(step.view);
  const elsewhere = view === null && (step.view.trim() !== '' || tried);
  return (
    <fieldset className="in-place" data-step={place}>
      <legend>{t('story.step', { place: String(place) })}</legend>
      <div className="pair">
        <div>
          <PassageChoice
            post={step.post}
            passage={step.passage}
            wrong={
              wrongAt('citation') ??
              (tried && !step.passage ? { reason: t('story.form.unchosen') } : undefined)
            }
            onPost={(post) => onChange({ post, passage: null })}
            onPassage={(passage) => onChange({ passage })}
          />
          <TextField
            label={t('story.form.viewField')}
            hint={t('story.form.viewHint')}
            required
            longest={2_000}
            value={step.view}
            wrong={wrongAt('view') ?? (elsewhere ? { reason: t('story.form.viewElsewhere') } : undefined)}
            onChange={(typed) => onChange({ view: viewIn(typed) ?? typed })}
          />
        </div>
        <div>
          <TextField
            label={t('story.form.heading')}
            value={step.heading}
            wrong={wrongAt('heading')}
            onChange={(heading) => onChange({ heading })}
          />
          <TextField
            label={t('story.form.text')}
            hint={t('story.form.textHint')}
            isLong
            value={step.text}
            wrong={wrongAt('text')}
            onChange={(text) => onChange({ text })}
          />
        </div>
      </div>
      {view === null ? null : <Preview view={view} />}
      <p className="controls">
        <button type="button" data-moves="up" aria-disabled={place === 1} onClick={() => onMove(-1)}>
          {t('story.form.up')}
        </button>
        <button type="button" data-moves="down" aria-disabled={isLast} onClick={() => onMove(1)}>
          {t('story.form.down')}
        </button>
        <button type="button" onClick={onRemove}>
          {t('story.form.remove')}
        </button>
      </p>
    </fieldset>
  );
}

/** Fetched only where it is looked at. */
function Preview({ view }: { readonly view: string }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('story.form.preview')}</summary>
      {open ? <StoryView view={view} /> : null}
    </details>
  );
}
