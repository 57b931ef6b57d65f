import { useCallback, useState } from 'react';
import type { DataOf } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import type { EditFailure } from '../data/write.ts';
import { ProposalsOfPost } from '../drafting/proposed.ts';
import { type DraftPassage, isEmpty } from '../drafting/telling-draft.ts';
import { useDraft } from '../drafting/use-draft.ts';
import type { CitationOfPost } from '../pages/post-page.tsx';
import { ProposalsPanel } from '../proposals/proposals-panel.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { PassageList } from '../views/passage-list.tsx';
import { CitedText, MARKS } from './cited-text.tsx';
import { DraftList } from './draft-list.tsx';
import { OwnFields } from './own-fields.tsx';
import { PassageChoice } from './passage-choice.tsx';
import { Result } from './result.tsx';
import { SaveDraft } from './save-draft.tsx';
import { TellForm } from './tell-form.tsx';
import { useMarks } from './use-marks.ts';
import { usePassage } from './use-passage.ts';
import { useSaved } from './use-saved.ts';
import { savedTelling, WrittenNote } from './written.tsx';
import '../style/editing.css';

interface EditedPost {
  readonly key: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string | null;
  readonly textUse: 'PUBLIC' | 'QUOTES';
  readonly revision: number;
  readonly recordState: string;
  readonly citations: { readonly totalCount: number };
}

interface PostEditorProps {
  readonly actor: string;
  readonly post: EditedPost;
  readonly citations: readonly DataOf<typeof CitationOfPost>[];
}

/** The text on one side; on the other, what is chosen of it, what it says, what comes of that, and saving it. */
export function PostEditor({ actor, post, citations }: PostEditorProps) {
  const { t } = useTexts();
  const text = post.text ?? '';
  const { draft, movedOn, change, drop } = useDraft(actor, post);
  const [resumed, setResumed] = useState(() => !isEmpty(draft));
  const offered = useAnswer(ProposalsOfPost, { key: post.key }).data?.post?.proposals.open.nodes;
  const [shown, setShown] = useState<DraftPassage | null>(null);
  const chosen = usePassage(text, post.language);
  const [failures, setFailures] = useState<readonly EditFailure[]>([]);
  const [written, setWritten] = useSaved(`${actor} ${post.key}`);
  const [news, setNews] = useState('');
  const marks = useMarks(citations, draft, offered, text);
  const done = useCallback(() => document.getElementById('says')?.focus(), []);
  const show = (passage: DraftPassage) => chosen.take(passage);
  const added = () => {
    chosen.take(null);
    setNews(t('edit.draft.added'));
    document.getElementById('draft')?.focus();
  };
  return (
    <>
      {movedOn ? (
        <p className="note" role="status">
          {t('edit.movedOn')}
        </p>
      ) : null}
      {resumed && !written ? (
        <p className="note">
          {t('edit.resumed')}{' '}
          <button type="button" className="chip" onClick={() => setResumed(false)}>
            {t('edit.seen')}
          </button>
        </p>
      ) : null}
      {written ? (
        <WrittenNote
          saved={written}
          post={post}
          onChange={setWritten}
          onSeen={() => setWritten(null)}
          onUndone={() => {
            setWritten(null);
            setNews(t('edit.written.undone'));
          }}
        />
      ) : null}
      <p role="status" className="unseen">
        {news}
      </p>
      <OwnFields post={post} />
      <div className="editing">
        <section aria-labelledby="text">
          <h2 id="text">{t('edit.text')}</h2>
          {text ? (
            <>
              <ul className="legend marks">
                {MARKS.map((mark) => (
                  <li key={mark}>
                    <span className={`mark-${mark.toLowerCase()}`}>{t(`edit.marks.${mark}`)}</span>
                  </li>
                ))}
              </ul>
              <CitedText
                text={text}
                language={post.language}
                marks={marks}
                chosen={chosen.taken}
                shown={shown}
                steps={chosen.steps}
                onDraw={chosen.draw}
                onDone={done}
              />
            </>
          ) : (
            <p className="note">{t('edit.noText')}</p>
          )}
        </section>
        <div className="panels">
          <section aria-labelledby="passage">
            <h2 id="passage">{t('edit.passage')}</h2>
            <PassageChoice passage={chosen.passage} language={post.language} steps={chosen.steps} />
            {chosen.passage ? (
              <TellForm
                draft={draft}
                passage={chosen.passage}
                change={change}
                onBegin={() => chosen.take()}
                onAdded={added}
              />
            ) : null}
          </section>
          {text ? (
            <ProposalsPanel
              post={{ key: post.key, text, language: post.language }}
              draft={draft}
              failures={failures}
              change={change}
              onShow={setShown}
            />
          ) : null}
          <section aria-labelledby="draft">
            <h2 id="draft" tabIndex={-1}>
              {t('edit.draft.title')}
            </h2>
            <DraftList
              draft={draft}
              text={text}
              language={post.language}
              failures={failures}
              passage={chosen.passage}
              change={change}
              onShow={show}
              onAdded={added}
            />
          </section>
          {isEmpty(draft) ? null : (
            <>
              <section aria-labelledby="result">
                <h2 id="result">{t('edit.result.title')}</h2>
                <Result draft={draft} />
              </section>
              <section aria-labelledby="save">
                <h2 id="save">{t('edit.save.heading')}</h2>
                <SaveDraft
                  draft={draft}
                  failures={failures}
                  change={change}
                  drop={() => {
                    drop();
                    setFailures([]);
                  }}
                  onRefused={setFailures}
                  onSaved={(answer) => {
                    drop();
                    setFailures([]);
                    setResumed(false);
                    setWritten(savedTelling(answer, post));
                  }}
                />
              </section>
            </>
          )}
          <section aria-labelledby="recorded">
            <h2 id="recorded">{t('edit.recorded')}</h2>
            {post.citations.totalCount > citations.length ? (
              <p className="hint">
                {t('list.rest', { count: post.citations.totalCount - citations.length })}
              </p>
            ) : null}
            <PassageList
              citations={citations}
              language={post.language}
              chosen=""
              onChoose={(place) => {
                const [start = 0, end = 0] = place.split('-').map(Number);
                show({ start, end, quote: [...text].slice(start, end).join('') });
              }}
            />
          </section>
        </div>
      </div>
    </>
  );
}
