import { type ArgumentsOf, type DataOf, graphql } from '../data/document.ts';
import { RefusedEdits } from '../data/write.ts';

/** All that an editor put together for a post, as one request. */
export const SaveTelling = graphql(
  `
  mutation SaveTelling($telling: Telling!, $reason: String, $requestKey: String) {
    saveTelling(telling: $telling, reason: $reason, requestKey: $requestKey) {
      __typename
      ... on TellingWritten { position records { noun key outcome } }
      ...RefusedEdits
    }
  }
`,
  [RefusedEdits],
);

/** What a telling is to the service: the words of its input, wherever the pages speak of one. */
export type Telling = ArgumentsOf<typeof SaveTelling>['telling'];
type Of<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
export type ToldIdea = Of<Telling['ideas']>;
export type ToldAdopter = Of<Telling['adopters']>;
export type ToldAdoption = Of<Telling['adoptions']>;
export type ToldCopy = Of<Telling['copies']>;

export type TellingWritten = Extract<
  DataOf<typeof SaveTelling>['saveTelling'],
  { __typename: 'TellingWritten' }
>;
