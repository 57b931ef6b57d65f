import { graphql } from './document.ts';
import { RefusedEdits } from './write.ts';

export const CreateStory = graphql(
  `
  mutation CreateStory($story: NewStory!, $requestKey: String) {
    createStory(story: $story, requestKey: $requestKey) {
      __typename ...RefusedEdits
      ... on StoryWritten { revision position story { key } }
    }
  }
`,
  [RefusedEdits],
);

export const ChangeStory = graphql(
  `
  mutation ChangeStory($key: String!, $story: StoryChange!, $ifRevision: Int, $requestKey: String) {
    changeStory(key: $key, story: $story, ifRevision: $ifRevision, requestKey: $requestKey) {
      __typename ...RefusedEdits
      ... on StoryWritten { revision position story { key } }
    }
  }
`,
  [RefusedEdits],
);

export const DeleteStory = graphql(
  `
  mutation DeleteStory($key: String!, $ifRevision: Int, $requestKey: String) {
    deleteStory(key: $key, ifRevision: $ifRevision, requestKey: $requestKey) {
      __typename ...RefusedEdits
      ... on RecordDeleted { position }
    }
  }
`,
  [RefusedEdits],
);

export const PublishStory = graphql(
  `
  mutation PublishStory($records: [RecordInput!]!, $requestKey: String) {
    changeState(records: $records, state: PUBLISHED, requestKey: $requestKey) {
      __typename ...RefusedEdits
      ... on EditsWritten { position records { revision } }
    }
  }
`,
  [RefusedEdits],
);

export const ProposeStory = graphql(
  `
  mutation ProposeStory($records: [RecordInput!]!) {
    propose(records: $records, state: PUBLISHED) {
      __typename ...RefusedEdits
      ... on ReviewProposed { review { position } }
    }
  }
`,
  [RefusedEdits],
);

export const UndoStory = graphql(
  `
  mutation UndoStory($position: Int!, $requestKey: String) {
    undoChange(position: $position, requestKey: $requestKey) {
      __typename ...RefusedEdits
      ... on EditsWritten { position }
    }
  }
`,
  [RefusedEdits],
);
