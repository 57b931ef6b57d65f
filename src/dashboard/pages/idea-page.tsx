import { graphql } from '../data/document.ts';
import { ToldCopy } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CopySentence } from '../views/copy-sentence.tsx';

const Idea = graphql(
  `
  query Idea($key: String!) {
    idea(key: $key) { key name summary spread { copies { ...ToldCopy } } }
  }
`,
  [ToldCopy],
);

/** How one idea spread. */
export function IdeaPage({ recordKey }: { readonly recordKey: string }) {
  const { t } = useTexts();
  const answer = useAnswer(Idea, { key: recordKey });
  return (
    <Shown of={answer}>
      {({ idea }) =>
        idea ? (
          <>
            <PageTitle above={t('kind.IDEA')}>{idea.name}</PageTitle>
            {idea.summary ? <p className="lead">{idea.summary}</p> : null}
            <ul className="plain">
              {idea.spread.copies.map((copy) => (
                <li key={copy.key}>
                  <CopySentence copy={copy} ofTheIdea />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <NotFound />
        )
      }
    </Shown>
  );
}
