import { graphql } from '../data/document.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';
import { RecordSearch, type RecordSearchProps, type SearchedKind } from './record-search.tsx';

const Ideas = graphql(`
  query IdeasFound($text: String!) {
    search(text: $text, kinds: [IDEA], first: 8) { nodes { idea { key name adoptionCount } } }
  }
`);

const Chosen = graphql(`
  query ChosenIdea($key: String!) { idea(key: $key) { key name } }
`);

const IDEAS: SearchedKind = {
  useName: (key) => useAnswer(Chosen, { key }).data?.idea?.name ?? key,
  useFound: (text) => {
    const { t } = useTexts();
    return useAnswer(Ideas, { text }).data?.search.nodes.flatMap(({ idea }) =>
      idea
        ? [{ key: idea.key, name: idea.name, beside: t('count.adoptions', { count: idea.adoptionCount }) }]
        : [],
    );
  },
};

/** Chooses an idea by typing some of its name. */
export function IdeaSearch(props: RecordSearchProps) {
  return <RecordSearch {...props} kind={IDEAS} />;
}
