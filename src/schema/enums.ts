import { builder } from './builder.ts';

/** An enum whose values are the interchange format's words in upper case, each with its meaning; UNKNOWN for an empty cell. */
function words<Word extends string>(name: string, description: string, meanings: Record<Word, string>) {
  const values = Object.entries<string>(meanings).map(([word, meaning]) => [
    word.toUpperCase(),
    { value: word, description: meaning },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(values) as Record<Uppercase<Word>, { value: Word; description: string }>,
  });
}

export const AdopterLevel = words('AdopterLevel', 'The levels of adopters, from the coarsest down.', {
  country: 'A country.',
  region: 'A part of a country: a fylke, län, maakunta, region, landshluti.',
  municipality: 'A municipality.',
  unit: 'A unit of a municipality, or of another unit: a school, a health service, a staff department.',
  organisation: 'Anyone else: a ministry, a university, an association.',
});

export const AdoptionStatus = words('AdoptionStatus', 'How far an adoption went.', {
  considered: 'It was considered, or is planned. No take-up: a chance that was had.',
  rejected: 'It was decided against. No take-up: a chance that was had.',
  piloted: 'It was tried.',
  implemented: 'It is in use.',
  scaled: 'It is in use throughout, or was spread on within the adopter.',
  abandoned: 'It was in use, and was given up.',
  unknown: 'It was taken up; how far is not known.',
});

export const Basis = words(
  'Basis',
  'What a record stands on. Weakest to strongest: UNKNOWN, INFERRED, IMPLIED, STATED.',
  {
    stated: 'A post says so.',
    implied: 'It follows from what a post says.',
    inferred: 'It was computed, and an editor accepted it.',
    unknown: 'Not said.',
  },
);

export const Rank = words('Rank', 'How rival claims stand to one another, as in Wikidata.', {
  preferred: 'The claim that is held to be right.',
  normal: 'A claim like any other.',
  deprecated:
    'A claim that is known to be wrong or outdated; it is kept, and never counts under the policy BEST.',
});

export const Fidelity = words('Fidelity', 'How close a copy stayed to what it was taken from.', {
  copied: 'Taken over as it was.',
  adapted: 'Taken over and changed to fit.',
  inspired: 'Something of its own after the example.',
  unknown: 'Not said.',
});

export const Channel = words('Channel', 'How an idea came from the one to the other.', {
  visit: 'A study visit.',
  internship: 'Somebody worked there for a while.',
  conference: 'A conference or fair.',
  network: 'A standing network of colleagues.',
  course: 'A course or programme of study.',
  award: 'A prize.',
  publication: 'Something that was written or shown.',
  person: 'Somebody who changed jobs.',
  supplier: 'A supplier or consultant.',
  meeting: 'A meeting.',
  other: 'Some other way.',
  unknown: 'Not said.',
});

export const TextUse = words('TextUse', 'What of a post may be shown to the public.', {
  public: 'The whole text.',
  quotes: 'Only the passages that are cited.',
});

export const CitationState = words('CitationState', 'How a citation stands to the text of its post.', {
  anchored: 'The quote is exactly the text between its offsets.',
  lost: 'The text changed, and the passage is no longer found in it exactly once.',
});

export const Policy = builder.enumType('Policy', {
  description:
    'How rival claims are read. Copies of one adoption at the same rank hold together; different ranks are alternatives.',
  values: {
    BEST: { description: 'The highest rank that is there, never a deprecated one.' },
    ALL: {
      description:
        'Every reading: each takes one rank for each adoption, deprecated ones too. Lists hold what any reading holds; figures are intervals over the readings (`overReadings`, `most`).',
    },
    CAUTIOUS: { description: 'Only what is stated, without a rival of another rank, and not deprecated.' },
  } as const,
});

export const Certainty = builder.enumType('Certainty', {
  description: 'How sure the world at a date must be.',
  values: {
    CERTAIN: { description: 'What had begun, and had not ended, for certain.' },
    POSSIBLE: { description: 'What may have begun, and may not have ended.' },
  } as const,
});

export const Direction = builder.enumType('Direction', {
  description:
    'Which way a list runs. What is not known (an undated adoption, for one) comes last both ways.',
  values: { ASC: { description: 'Rising.' }, DESC: { description: 'Falling.' } } as const,
});

export const Side = builder.enumType('Side', {
  description: 'Whose place a filter speaks of.',
  values: {
    FROM: { description: 'The one who was copied.' },
    TO: { description: 'The one who copied.' },
    EITHER: { description: 'One of the two.' },
  } as const,
});

export const Noun = words('Noun', 'The nouns whose records are entered and altered.', {
  adopter: 'Adopters.',
  idea: 'Ideas.',
  adoption: 'Adoptions.',
  copy: 'Copies.',
  post: 'Posts.',
  citation: 'Citations.',
  story: 'Stories.',
});

export const ChangeKind = words('ChangeKind', 'What kind of change it was.', {
  import: 'A folder was taken in.',
  edit: 'Somebody entered, changed or deleted something.',
  undo: 'Another change was taken back.',
  merge: 'Two records of one thing became one.',
  split: 'One record of two things became two.',
  review: 'Something was published, withdrawn, accepted or rejected.',
  erase: 'The name of a person was taken out.',
  access: 'People or their keys were managed; only those who may do that see what.',
});

export const AlterationKind = builder.enumType('AlterationKind', {
  description: 'What was done with a record.',
  values: {
    CREATED: { description: 'It came.' },
    CHANGED: { description: 'Some of its fields were changed.' },
    DELETED: { description: 'It was deleted.' },
  } as const,
});
