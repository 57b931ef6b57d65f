import { Link } from '../address/link.tsx';
import type { DataOf } from '../data/document.ts';
import { useAsker } from '../data/use-asker.ts';
import { groupedBy } from '../layout/grouping.ts';
import type { CitationOfPost } from '../pages/post-page.tsx';
import { Sentence } from '../texts/sentence.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { placeOf } from './cited-passage.ts';
import { CopySentence } from './copy-sentence.tsx';
import { HistoryLink } from './history-link.tsx';
import { AdopterLink, IdeaLink } from './record-links.tsx';

type PostCitation = DataOf<typeof CitationOfPost>;

interface PassageListProps {
  readonly citations: readonly PostCitation[];
  readonly language: string | null;
  readonly chosen: string;
  onChoose(place: string): void;
}

/** The passages in the order of the text, each with all that it supports. */
export function PassageList({ citations, language, chosen, onChoose }: PassageListProps) {
  const { t } = useTexts();
  const sees = useAsker().may('SEE_DRAFTS');
  if (!citations.length) return <p className="note">{t('post.noPassages')}</p>;
  return (
    <ol className="passages">
      {[...groupedBy(citations, placeOf)].map(([place, group]) => (
        <li key={place} className={place === chosen ? 'chosen' : ''}>
          <button
            type="button"
            className="quote"
            aria-pressed={place === chosen}
            onClick={() => onChoose(place)}
          >
            <q lang={language ?? undefined}>{group[0]?.quote}</q>
          </button>
          {group[0]?.state === 'LOST' ? (
            <p className="note">
              {t('post.lost')} {sees ? <Link to={{ page: 'lost' }}>{t('lost.title')}</Link> : null}
            </p>
          ) : null}
          <ul className="plain">
            {group.map((citation) => (
              <li key={citation.id}>
                <Support citation={citation} />
                {sees ? (
                  <>
                    {' '}
                    <span className="count">
                      <HistoryLink noun="CITATION" of={citation.key} />
                    </span>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** What a passage supports, as a sentence. */
export function Support({
  citation: { copy, adoption, idea },
}: {
  readonly citation: Pick<PostCitation, 'copy' | 'adoption' | 'idea'>;
}) {
  const { t } = useTexts();
  if (copy) return <CopySentence copy={copy} />;
  if (adoption)
    return (
      <>
        <Sentence
          of="adoption.sentence"
          parts={{
            adopter: <AdopterLink adopter={adoption.adopter} />,
            idea: idea ? <IdeaLink idea={idea} /> : null,
          }}
        />{' '}
        <span className="count">{t(`status.${adoption.status}`)}</span>
      </>
    );
  return idea ? <Sentence of="post.tellsOf" parts={{ idea: <IdeaLink idea={idea} /> }} /> : null;
}
