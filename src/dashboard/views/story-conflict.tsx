import { useState } from 'react';
import { ask } from '../data/ask.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { ToldStory } from '../data/told-story.ts';
import { useTexts } from '../texts/use-texts.ts';
import { WriteFailure } from './write-failure.tsx';

interface StoryConflictProps {
  readonly storyKey: string;
  /** Saves what is typed over the revision that is there now. */
  onMine(revision: number): Promise<unknown>;
  onTheirs(): void;
}

/** Somebody else saved meanwhile: which of the two is to stand is for the editor to say; both are in the history. */
export function StoryConflict({ storyKey, onMine, onTheirs }: StoryConflictProps) {
  const { t } = useTexts();
  const [failure, setFailure] = useState<Failure>();
  const saveMine = async () => {
    try {
      const { story } = await ask(ToldStory, { key: storyKey });
      await onMine(story?.revision ?? 0);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      <p className="controls">
        <button type="button" onClick={() => void saveMine()}>
          {t('story.form.mine')}
        </button>
        <button type="button" onClick={() => onTheirs()}>
          {t('story.form.theirs')}
        </button>
      </p>
      <WriteFailure failure={failure} />
    </>
  );
}
