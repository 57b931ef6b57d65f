import type { initGraphQLTada, ResultOf, TadaDocumentNode, VariablesOf } from 'gql.tada';
import type { introspection } from './introspection.generated.ts';

type Tada = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    disableMasking: true;
    scalars: { ID: string; CountryCode: string; Date: string; DateTime: string; EdtfDate: string };
  }>
>;

// biome-ignore lint/suspicious/noExplicitAny: any answer and any arguments; each question says its own
export type Document = TadaDocumentNode<any, any, any>;
export type DataOf<D extends Document> = ResultOf<D>;
export type ArgumentsOf<D extends Document> = VariablesOf<D>;

/**
 * A question, typed by the schema. At run time it is nothing but its text and that of its fragments: it is the service that parses it.
 * Written as `graphql(text, [Fragment])`.
 */
export const graphql = ((text: string, fragments: readonly string[] = []) =>
  [...new Set([text, ...fragments.flatMap((each) => each.split(SEAM))])].join(SEAM)) as unknown as Tada;

const SEAM = '\n#\n';

/** The text of a question as it is sent. */
export function textOf(document: Document): string {
  return document as unknown as string;
}
