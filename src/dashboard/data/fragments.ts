import { graphql } from './document.ts';

/** Whom a name stands for. */
export const NamedAdopter = graphql(`
  fragment NamedAdopter on Adopter { key name level country }
`);

/** Where an adopter is drawn: at its own point, or at that of what it is part of. */
export const PlacedAdopter = graphql(`
  fragment PlacedAdopter on Adopter {
    key name level country location { latitude longitude }
    partOf { key location { latitude longitude } partOf { key location { latitude longitude } } }
  }
`);

/** A copy as a sentence tells it. */
export const ToldCopy = graphql(
  `
  fragment ToldCopy on Copy {
    key basis fidelity channel rank confidence cited
    idea { key name }
    to { ...NamedAdopter }
    from { ...NamedAdopter }
    adoption { key date status }
    source { key date }
  }
`,
  [NamedAdopter],
);
