import { type DataOf, graphql } from './document.ts';
import { NamedAdopter, ToldCopy } from './fragments.ts';

/** A passage as a story shows it: its words, where they stand, and what they support. */
export const ShownCitation = graphql(
  `
  fragment ShownCitation on Citation {
    id key quote prefix suffix start end state
    post { key title url published language }
    idea { key name }
    adoption { key status date basis adopter { ...NamedAdopter } }
    copy { ...ToldCopy }
  }
`,
  [NamedAdopter, ToldCopy],
);

export const ToldStory = graphql(
  `
  query ToldStory($key: String!) {
    story(key: $key, scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }) {
      key revision title summary language authors recordState
      steps { place heading text view citation { ...ShownCitation } }
    }
  }
`,
  [ShownCitation],
);

export type StoryData = NonNullable<DataOf<typeof ToldStory>['story']>;
export type StepData = StoryData['steps'][number];
