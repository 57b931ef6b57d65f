import { globalId } from '../domain/global-id.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { type DatasetState, madeBy } from './dataset-state.ts';
import { listed } from './graph-json.ts';

/** A citation with what an annotation tells of it. */
export type AnnotationRow = RowOf<'export/annotations'>;

/** The media type of the Web Annotation Protocol (W3C Recommendation, section 4). */
export const ANNOTATION_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const CONTEXT = { '@context': 'http://www.w3.org/ns/anno.jsonld' };

/** Citations as one W3C AnnotationCollection with all its annotations on one page, an annotation to a line. */
export async function* annotationCollection(
  rows: AsyncIterable<AnnotationRow>,
  address: string,
  { position, schema }: DatasetState,
): AsyncGenerator<string> {
  let total = 0;
  const head = {
    ...CONTEXT,
    id: address,
    type: 'AnnotationCollection',
    label: `Citations, of the data at position ${position} (schema ${schema})`,
    generator: { type: 'Software', name: madeBy },
  };
  yield JSON.stringify(head).slice(0, -1);
  for await (const item of listed(rows, annotationOf)) {
    if (total++ === 0)
      yield `,\n"first":{"id":${JSON.stringify(`${address}#first`)},"type":"AnnotationPage","startIndex":0,"items":[`;
    yield item;
  }
  yield total === 0 ? ',\n"total":0}\n' : `]},\n"total":${total}}\n`;
}

/** One citation as a W3C Annotation of its own. */
export async function* annotationAlone(row: AnnotationRow): AsyncGenerator<string> {
  yield `${JSON.stringify({ ...CONTEXT, ...annotationOf(row) }, null, 2)}\n`;
}

/**
 * The passage is the target: by its quote, and by its position, which counts Unicode code points in the text as it is kept. What it
 * supports is the body.
 */
function annotationOf(row: AnnotationRow): object {
  const { key, quote, prefix, suffix, start, end, textShown, adoptionKey } = row;
  const around = textShown ? { prefix, suffix } : {};
  return {
    id: `/export/annotation/${encodeURIComponent(key)}.jsonld`,
    type: 'Annotation',
    motivation: adoptionKey === null ? 'identifying' : 'linking',
    body: bodiesOf(row),
    target: {
      type: 'SpecificResource',
      source: sourceOf(row),
      selector: [
        { type: 'TextQuoteSelector', exact: quote, ...around },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** The post at its own address, or where it has none, as this service answers it. */
function sourceOf({ url, postKey, language }: AnnotationRow): object {
  const id = url ?? recordAddress('Post', postKey);
  return { id, type: 'Text', ...(language === null ? {} : { language }) };
}

function bodiesOf(row: AnnotationRow): object[] {
  const { ideaKey, adoptionKey, sourceKey } = row;
  const idea = recordBody('identifying', 'Idea', ideaKey);
  if (adoptionKey === null) return [words(row), idea];
  const supported =
    sourceKey === null
      ? recordBody('linking', 'Adoption', adoptionKey)
      : recordBody('linking', 'Copy', `${adoptionKey};${sourceKey}`);
  return [words(row), idea, supported];
}

function recordBody(purpose: 'identifying' | 'linking', noun: RecordName, key: string): object {
  return {
    type: 'SpecificResource',
    purpose,
    source: { id: recordAddress(noun, key), 'dcterms:type': noun, 'dcterms:identifier': key },
  };
}

/** What the passage tells, for people who read annotations elsewhere. */
function words({ ideaName, adopterName, fromName }: AnnotationRow): object {
  const who = adopterName === null ? '' : `${adopterName}: `;
  const from = fromName === null ? '' : `, from ${fromName}`;
  return {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    value: `${who}${ideaName ?? ''}${from}`,
  };
}

type RecordName = 'Idea' | 'Adoption' | 'Copy' | 'Post';

/** Where this service answers a record of any noun to a plain GET. */
function recordAddress(noun: RecordName, key: string): string {
  const id = globalId(noun, key);
  return `/graphql?query=${encodeURIComponent(`{node(id:"${id}"){__typename id}}`)}`;
}
