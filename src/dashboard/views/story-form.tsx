import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { go, hrefOf } from '../address/navigation.ts';
import { pathTo } from '../address/routes.ts';
import type { StoryData } from '../data/told-story.ts';
import { useWrite } from '../data/use-write.ts';
import type { EditFailure } from '../data/write.ts';
import { ChangeStory, CreateStory } from '../data/write-story.ts';
import {
  moved,
  newStep,
  storyInput,
  viewIn,
  type WrittenStory,
  writtenStory,
} from '../drafting/written-story.ts';
import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Wrong } from './field.tsx';
import { LanguageField } from './language-field.tsx';
import { Refusals } from './refusals.tsx';
import { StepForm } from './step-form.tsx';
import { StoryActions } from './story-actions.tsx';
import { StoryConflict } from './story-conflict.tsx';
import { TextField } from './text-field.tsx';
import { WriteFailure } from './write-failure.tsx';
import '../style/story.css';

interface StoryFormProps {
  /** Null while it is new. */
  readonly story: StoryData | null;
  /** Asks for the story as it is now, and begins with that. */
  onAnew(said?: TextKey): void;
}

interface Saved {
  readonly revision: number;
  readonly position: number | null;
}

/** A story while it is written: saved as a whole, with the revision that was seen. */
export function StoryForm({ story, onAnew }: StoryFormProps) {
  const { t, language } = useTexts();
  const [written, setWritten] = useState(() => writtenStory(story, language));
  const [kept, setKept] = useState(written);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const create = useWrite(CreateStory);
  const change = useWrite(ChangeStory);
  const sending = create.sending || change.sending;
  const isDirty = written !== kept;
  useLeavingAsked(isDirty);
  const set = (some: Partial<WrittenStory>) => setWritten((now) => ({ ...now, ...some }));
  const wrongAt = (field: string): Wrong | undefined => {
    const own = failures.find((each) => each.field === `story.${field}`);
    return own && { reason: own.reason, right: own.right, isEnglish: true };
  };
  const focusOn = useFocusAfter(form);
  const toFirstWrong = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  const send = async (ifRevision: number) => {
    if (story === null) return (await create.send({ story: storyInput(written) }))?.createStory ?? null;
    const asked = { key: story.key, story: storyInput(written), ifRevision };
    return (await change.send(asked))?.changeStory ?? null;
  };
  const save = async (ifRevision: number) => {
    if (sending) return;
    setTried(true);
    setSaved((before) => before && { ...before, position: null });
    if (!isWhole(written)) return toFirstWrong();
    const answer = await send(ifRevision);
    if (!answer) return;
    if (answer.__typename === 'EditsRefused') {
      setFailures(answer.failures);
      return toFirstWrong();
    }
    setFailures([]);
    setKept(written);
    setSaved({ revision: answer.revision, position: answer.position });
    const key = answer.story?.key;
    if (story === null && key) go(hrefOf(pathTo({ page: 'edit-story', key })), { replace: true });
  };
  const revision = saved?.revision ?? story?.revision ?? 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(revision);
  };
  const setStep = (at: number, some: Partial<WrittenStory['steps'][number]>) =>
    set({ steps: written.steps.map((each, place) => (place === at ? { ...each, ...some } : each)) });
  const general = failures.filter(({ field }) => !field?.startsWith('story.'));
  return (
    <>
      <form ref={form} className="story-form" onSubmit={submit} noValidate>
        <TextField
          label={t('story.form.title')}
          required
          value={written.title}
          wrong={
            wrongAt('title') ??
            (tried && !written.title.trim() ? { reason: t('story.form.titleless') } : undefined)
          }
          onChange={(title) => set({ title })}
        />
        <TextField
          label={t('form.summary')}
          hint={t('story.form.summaryHint')}
          isLong
          value={written.summary}
          wrong={wrongAt('summary')}
          onChange={(summary) => set({ summary })}
        />
        <LanguageField
          value={written.language}
          wrong={wrongAt('language')}
          onChange={(chosen) => set({ language: chosen })}
        />
        <TextField
          label={t('story.form.authors')}
          hint={t('form.listHint')}
          value={written.authors}
          wrong={wrongAt('authors')}
          onChange={(authors) => set({ authors })}
        />
        {written.steps.map((step, at) => (
          <StepForm
            key={step.id}
            step={step}
            place={at + 1}
            isLast={at === written.steps.length - 1}
            tried={tried}
            wrongAt={(field) => wrongAt(`steps[${at}].${field}`)}
            onChange={(some) => setStep(at, some)}
            onMove={(by) => {
              set({ steps: moved(written.steps, at, by) });
              focusOn(`[data-step="${at + 1 + by}"] [data-moves=${by < 0 ? 'up' : 'down'}]`);
            }}
            onRemove={() => {
              set({ steps: written.steps.filter((_, place) => place !== at) });
              focusOn('[data-adds]');
            }}
          />
        ))}
        {written.steps.length ? null : <p className="note">{t('story.form.addFirst')}</p>}
        <p className="controls story-save">
          <button
            type="button"
            data-adds=""
            onClick={() => {
              set({ steps: [...written.steps, newStep(written.steps.at(-1)?.view)] });
              focusOn(`[data-step="${written.steps.length + 1}"] input`);
            }}
          >
            {t('story.form.add')}
          </button>
          <button type="submit" className="main" aria-disabled={sending}>
            {t('story.form.save')}
          </button>
          <span role="status">
            {saved && !isDirty
              ? t(saved.position === null ? 'story.form.unchanged' : 'story.form.saved')
              : isDirty
                ? t('story.form.unsaved')
                : ''}
          </span>
        </p>
        <Refusals failures={general} />
        {story && failures.some(({ code }) => code === 'CONFLICT') ? (
          <StoryConflict storyKey={story.key} onMine={save} onTheirs={onAnew} />
        ) : null}
        <WriteFailure failure={create.failure ?? change.failure} />
      </form>
      {story ? (
        <StoryActions
          story={story}
          revision={revision}
          undoes={isDirty ? null : (saved?.position ?? null)}
          onAnew={onAnew}
        />
      ) : null}
    </>
  );
}

/** What the page itself can know to be missing. */
function isWhole({ title, steps }: WrittenStory): boolean {
  return title.trim() !== '' && steps.every(({ passage, view }) => passage !== null && viewIn(view) !== null);
}

/** The browser asks before what was typed is lost. */
function useLeavingAsked(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}

/** Where the focus goes when what was asked for is there. */
function useFocusAfter(form: RefObject<HTMLFormElement | null>): (selector: string) => void {
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current === '') return;
    form.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = '';
  });
  return (selector) => {
    wanted.current = selector;
  };
}
