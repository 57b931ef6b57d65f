import { ToldStory } from '../data/told-story.ts';
import { useAnswer } from '../data/use-answer.ts';
import { NotFound } from '../frame/not-found.tsx';
import { Shown } from '../frame/shown.tsx';
import { StoryTold } from '../views/story-told.tsx';

/** A story, full screen: step by step, each passage beside its view. */
export function StoryPage({ recordKey }: { readonly recordKey: string }) {
  const answer = useAnswer(ToldStory, { key: recordKey });
  return (
    <Shown of={answer} whole>
      {({ story }) => (story ? <StoryTold story={story} /> : <NotFound />)}
    </Shown>
  );
}
