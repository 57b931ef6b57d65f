import { citationKeyOf } from '../../src/domain/citation-key.ts';

const POST = '004';
const IDEA = 'familieivaerksaetterne';

/** The citations of the first stories that a story of Familieiværksætterne shows. */
const passage = (adoptionKey: string, sourceKey: string | null, quote: string, start: number) =>
  citationKeyOf({ postKey: POST, ideaKey: IDEA, adoptionKey, sourceKey, quote, start });

export const born = passage('a01', null, 'Grundtanken i Familieiværksætterne er født i Sverige', 1474);
export const honoured = passage('a03', null, 'Denne gang gik prisen til Silkeborgs sundhedspleje', 1352);
export const copied = passage(
  'a03',
  'a02',
  'Sundhedsplejen blev hædret for at have kopieret Familieiværksætterne',
  1404,
);

export const VIEW = `/idea/${IDEA}`;

/** A story in two steps. */
export const spread = {
  key: 'spread',
  title: 'En idé på vej',
  summary: 'Hvordan Familieiværksætterne kom til Silkeborg.',
  language: 'da',
  authors: ['Redaktionen'],
  steps: [
    { citation: born, heading: 'Sverige', text: 'Her begynder det.', view: VIEW },
    { citation: copied, view: `${VIEW}?only=map` },
  ],
};

export const STORY = `key title summary language authors recordState revision
  steps { place heading text view citation { key quote state post { key } copy { key } } }`;

export const WRITTEN = `__typename ... on StoryWritten { revision position story { ${STORY} } }`;
