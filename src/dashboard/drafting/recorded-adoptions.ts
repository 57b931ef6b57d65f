import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import type { RecordedAdoption } from './accept-proposal.ts';

/** What is recorded of an idea for some adopters, whatever its status: what a copy between them can stand on. */
export const RecordedOfIdea = graphql(
  `
  query RecordedOfIdea($idea: String!, $within: [String!]!) {
    idea(key: $idea, scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN], policy: ALL }) {
      key name
      adoptions(first: 500, filter: { within: $within, refined: true }) {
        nodes { key date status adopter { ...NamedAdopter } sources { source { key } } }
      }
    }
  }
`,
  [NamedAdopter],
);

export function recordedIn({ idea }: DataOf<typeof RecordedOfIdea>): readonly RecordedAdoption[] {
  if (!idea) return [];
  return idea.adoptions.nodes.map(({ key, date, status, adopter, sources }) => ({
    adoption: {
      reference: key,
      idea: { reference: idea.key, name: idea.name },
      adopter: { reference: adopter.key, name: adopter.name, level: adopter.level, country: adopter.country },
      date,
      status,
    },
    sources: sources.map(({ source }) => source.key),
  }));
}
