import { useEffect, useRef } from 'react';
import { ideaAddress } from '../address/idea-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { NamedAdopter, ToldCopy } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Shown } from '../frame/shown.tsx';
import type { SpreadGraph } from '../layout/spread.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CopyFacts } from './copy-facts.tsx';
import { CopySentence } from './copy-sentence.tsx';
import { HistoryLink } from './history-link.tsx';
import { Proof, ProvingCitation } from './proof.tsx';
import { AdopterLink } from './record-links.tsx';

const Chosen = graphql(
  `
  query Chosen($key: String!) {
    adoption(key: $key, scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }) {
      key date status basis origin confidence
      adopter { ...NamedAdopter }
      citations(first: 20) { totalCount nodes { ...ProvingCitation } }
      sources {
        ...ToldCopy
        via { ...NamedAdopter }
        citations(first: 20) { totalCount nodes { ...ProvingCitation } }
      }
      copies(first: 10) { totalCount nodes { ...ToldCopy } }
    }
  }
`,
  [NamedAdopter, ToldCopy, ProvingCitation],
);

type ChosenAdoption = NonNullable<DataOf<typeof Chosen>['adoption']>;

/** What is chosen, told in full: who says so, and where. */
export function ChosenPanel({ graph }: { readonly graph: SpreadGraph }) {
  const { t } = useTexts();
  const [{ chosen }, change] = useStateOf(ideaAddress);
  const box = useRef<HTMLElement>(null);
  const before = useRef(chosen);
  // On a narrow screen it lies below the drawings: what was just chosen there is brought to the eye.
  useEffect(() => {
    if (chosen && chosen !== before.current)
      box.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    before.current = chosen;
  }, [chosen]);
  const keys = graph.copies.map(({ key }) => key);
  const place = keys.indexOf(chosen);
  const step = (by: number) =>
    change({ chosen: keys[(place + by + keys.length) % keys.length] ?? '' }, { replace: true });
  return (
    <section ref={box} className="chosen-panel" aria-labelledby="chosen" aria-live="polite">
      <h2 id="chosen">{t('chosen.title')}</h2>
      {keys.length ? (
        <p className="controls">
          <button type="button" onClick={() => step(place < 0 ? 0 : -1)}>
            {t('chosen.previous')}
          </button>
          <button type="button" onClick={() => step(1)}>
            {t('chosen.next')}
          </button>
          {chosen ? (
            <button type="button" onClick={() => change({ chosen: '' }, { replace: true })}>
              {t('chosen.none')}
            </button>
          ) : null}
        </p>
      ) : null}
      {chosen ? <Told chosen={chosen} /> : <p className="hint">{t('chosen.hint')}</p>}
    </section>
  );
}

function Told({ chosen }: { readonly chosen: string }) {
  const [adoption = ''] = chosen.split(';');
  const { t } = useTexts();
  return (
    <Shown of={useAnswer(Chosen, { key: adoption })}>
      {(data) => {
        const copy = data.adoption?.sources.find(({ key }) => key === chosen);
        if (copy) return <Hop copy={copy} />;
        return data.adoption ? (
          <TakeUp adoption={data.adoption} />
        ) : (
          <p className="note">{t('chosen.gone')}</p>
        );
      }}
    </Shown>
  );
}

function Hop({ copy }: { readonly copy: ChosenAdoption['sources'][number] }) {
  const { t } = useTexts();
  return (
    <>
      <p>
        <CopySentence copy={copy} ofTheIdea />
      </p>
      <CopyFacts copy={copy} via={copy.via} />
      <h3>{t('proof.title')}</h3>
      <Proof citations={copy.citations.nodes} total={copy.citations.totalCount} />
      <p className="count">
        <HistoryLink noun="COPY" of={copy.key} />
      </p>
    </>
  );
}

function TakeUp({ adoption }: { readonly adoption: ChosenAdoption }) {
  const { t, date } = useTexts();
  return (
    <>
      <p>
        <strong>
          <AdopterLink adopter={adoption.adopter} />
        </strong>{' '}
        <span className="count">
          {t(`level.${adoption.adopter.level}`)} · {date(adoption.date)} ·{' '}
          {t(adoption.origin ? 'adoption.origin' : `status.${adoption.status}`)} ·{' '}
          {t(`basis.${adoption.basis}`)}
        </span>
      </p>
      <ul className="plain">
        {[...adoption.sources, ...adoption.copies.nodes].map((copy) => (
          <li key={copy.key}>
            <CopySentence copy={copy} ofTheIdea />
          </li>
        ))}
      </ul>
      {adoption.copies.totalCount > adoption.copies.nodes.length ? (
        <p className="hint">
          {t('list.rest', { count: adoption.copies.totalCount - adoption.copies.nodes.length })}
        </p>
      ) : null}
      <h3>{t('proof.title')}</h3>
      <Proof citations={adoption.citations.nodes} total={adoption.citations.totalCount} />
      <p className="count">
        <HistoryLink noun="ADOPTION" of={adoption.key} />
      </p>
    </>
  );
}
