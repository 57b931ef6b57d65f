import { useEffect, useState } from 'react';
import { Link } from '../address/link.tsx';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { MarkedText } from '../views/marked-text.tsx';
import { AdopterLink, IdeaLink, PostLink } from '../views/record-links.tsx';

const Search = graphql(
  `
  query Search($text: String!) {
    search(text: $text, first: 12) {
      totalCount complete
      nodes {
        kind
        adopter { ...NamedAdopter partOf { ...NamedAdopter } }
        idea { key name }
        post { key title }
        story { key title }
        highlights { field fragment ranges { start end } }
      }
    }
  }
`,
  [NamedAdopter],
);

/** Milliseconds after the last letter until it is asked. */
const PAUSE = 150;

/** What answers a search, while it is typed. */
export function Found({ text }: { readonly text: string }) {
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return <Answers text={asked} />;
}

function Answers({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const answer = useAnswer(Search, { text });
  return (
    <div className="found" aria-live="polite" aria-busy={answer.asking}>
      <Shown of={answer}>
        {({ search }) => (
          <>
            <p className="count">
              {search.totalCount
                ? t('search.found', { count: search.totalCount })
                : t('search.nothing', { text })}
            </p>
            <ul className="plain">
              {search.nodes.map((each) => (
                <li key={each.adopter?.key ?? each.idea?.key ?? each.post?.key ?? each.story?.key}>
                  <Hit hit={each} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
    </div>
  );
}

type HitData = DataOf<typeof Search>['search']['nodes'][number];

function Hit({ hit: { kind, adopter, idea, post, story, highlights } }: { readonly hit: HitData }) {
  const { t, name } = useTexts();
  const telling = highlights.find(({ field }) => field !== 'NAME');
  return (
    <>
      <span className="kind">{adopter ? t(`level.${adopter.level}`) : t(`kind.${kind}`)}</span>{' '}
      {adopter ? <AdopterLink adopter={adopter} /> : null}
      {adopter?.partOf ? <span className="count"> {name(adopter.partOf)}</span> : null}
      {idea ? <IdeaLink idea={idea} /> : null}
      {post ? <PostLink post={post} /> : null}
      {story ? <Link to={{ page: 'story', key: story.key }}>{story.title}</Link> : null}
      {telling ? (
        <span className="fragment">
          <MarkedText text={telling.fragment} ranges={telling.ranges} />
        </span>
      ) : null}
    </>
  );
}
