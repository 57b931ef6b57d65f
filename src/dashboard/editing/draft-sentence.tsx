import type { DraftSentence } from '../drafting/draft-story.ts';
import type { MeantAdopter, MeantIdea } from '../drafting/telling-draft.ts';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterLink, IdeaLink } from '../views/record-links.tsx';

/** One sentence of a draft. What is recorded links to its page; what is new is said to be. */
export function DraftSentenceText({ told }: { readonly told: DraftSentence }) {
  const { t, date } = useTexts();
  if (told.tells === 'IDEA')
    return (
      <>
        <Sentence of="post.tellsOf" parts={{ idea: <Idea meant={told.idea} /> }} />
        {told.derivedFrom ? (
          <>
            {' '}
            <span className="count">
              {t('idea.derivedFrom')} <Idea meant={told.derivedFrom} />
            </span>
          </>
        ) : null}
      </>
    );
  if (told.tells === 'ADOPTER')
    return (
      <>
        <Adopter meant={told.adopter} />{' '}
        <span className="count">
          {t(`level.${told.adopter.level}`)}
          {told.partOf ? (
            <>
              {' · '}
              <Adopter meant={told.partOf} />
            </>
          ) : null}
        </span>
      </>
    );
  const { adoption } = told;
  const facts = (
    <span className="count">
      {adoption.date ? `${date(adoption.date)} · ` : ''}
      {t(`status.${adoption.status}`)}
    </span>
  );
  if (told.tells === 'ADOPTION')
    return (
      <>
        <Sentence
          of="adoption.sentence"
          parts={{ adopter: <Adopter meant={adoption.adopter} />, idea: <Idea meant={adoption.idea} /> }}
        />{' '}
        {facts}
        {told.origin ? <span className="count"> · {t('adoption.origin')}</span> : null}
      </>
    );
  return (
    <>
      <Sentence
        of="copy.sentence"
        parts={{
          to: <Adopter meant={adoption.adopter} />,
          from: <Adopter meant={told.source.adopter} />,
          idea: <Idea meant={adoption.idea} />,
        }}
      />{' '}
      {facts}
      {told.via.length ? (
        <span className="count">
          {' · '}
          {t('copy.via')}{' '}
          {told.via.map((each) => (
            <span key={each.reference}>
              <Adopter meant={each} />{' '}
            </span>
          ))}
        </span>
      ) : null}
    </>
  );
}

function Idea({ meant: { reference, name } }: { readonly meant: MeantIdea }) {
  return reference.startsWith('#') ? <New>{name}</New> : <IdeaLink idea={{ key: reference, name }} />;
}

function Adopter({ meant }: { readonly meant: MeantAdopter }) {
  const { name } = useTexts();
  if (meant.reference.startsWith('#')) return <New>{name(meant)}</New>;
  return <AdopterLink adopter={{ ...meant, key: meant.reference }} />;
}

function New({ children }: { readonly children: string }) {
  const { t } = useTexts();
  return (
    <>
      <strong>{children}</strong> <span className="kind">{t('edit.new')}</span>
    </>
  );
}
