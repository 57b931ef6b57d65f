import { useEffect, useState } from 'react';
import { ask } from '../data/ask.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { type StoryData, ToldStory } from '../data/told-story.ts';
import { FailureNote } from '../frame/failure-note.tsx';
import { Loading } from '../frame/loading.tsx';
import { NotFound } from '../frame/not-found.tsx';
import type { TextKey } from '../texts/catalogue.ts';
import { useTexts } from '../texts/use-texts.ts';
import { EditorsPage } from '../views/editors-page.tsx';
import { StoryForm } from '../views/story-form.tsx';

/** Where a story is written: a new one, or one that is there. */
export function StoryEditPage({ recordKey }: { readonly recordKey: string }) {
  const { t } = useTexts();
  return (
    <EditorsPage title={t(recordKey ? 'story.form.editTitle' : 'story.form.newTitle')} to="WRITE">
      {recordKey ? <Written storyKey={recordKey} /> : <StoryForm story={null} onAnew={() => {}} />}
    </EditorsPage>
  );
}

/** Asked once, and again only when it is said to: what others write meanwhile must not change what is being typed. */
function Written({ storyKey }: { readonly storyKey: string }) {
  const [turn, setTurn] = useState(0);
  const [known, setKnown] = useState<{ turn: number; story?: StoryData | null; failure?: Failure }>();
  useEffect(() => {
    let left = false;
    ask(ToldStory, { key: storyKey }).then(
      ({ story }) => left || setKnown({ turn, story }),
      (error) => left || setKnown({ turn, failure: failureOf(error) }),
    );
    return () => {
      left = true;
    };
  }, [storyKey, turn]);
  const [said, setSaid] = useState<TextKey>();
  const { t } = useTexts();
  const anew = (now?: TextKey) => {
    setSaid(now);
    setTurn((before) => before + 1);
  };
  if (!known) return <Loading />;
  if (known.failure) return <FailureNote failure={known.failure} again={() => anew()} />;
  if (!known.story) return <NotFound />;
  return (
    <>
      <p role="status">{said ? t(said) : ''}</p>
      <StoryForm key={known.turn} story={known.story} onAnew={anew} />
    </>
  );
}
