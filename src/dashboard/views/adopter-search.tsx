import { graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';
import { RecordSearch, type RecordSearchProps, type SearchedKind } from './record-search.tsx';

const Adopters = graphql(
  `
  query Adopters($text: String!) {
    search(text: $text, kinds: [ADOPTER], first: 8) { nodes { adopter { ...NamedAdopter partOf { ...NamedAdopter } } } }
  }
`,
  [NamedAdopter],
);

const Chosen = graphql(
  `
  query ChosenAdopter($key: String!) { adopter(key: $key) { ...NamedAdopter } }
`,
  [NamedAdopter],
);

const ADOPTERS: SearchedKind = {
  useName: (key) => {
    const { name } = useTexts();
    const { data } = useAnswer(Chosen, { key });
    return data?.adopter ? name(data.adopter) : key;
  },
  useFound: (text) => {
    const { t, name } = useTexts();
    return useAnswer(Adopters, { text }).data?.search.nodes.flatMap(({ adopter }) =>
      adopter
        ? [
            {
              key: adopter.key,
              name: name(adopter),
              beside: adopter.partOf ? name(adopter.partOf) : t(`level.${adopter.level}`),
            },
          ]
        : [],
    );
  },
};

/** Chooses an adopter by typing some of its name. */
export function AdopterSearch(props: RecordSearchProps) {
  return <RecordSearch {...props} kind={ADOPTERS} />;
}
