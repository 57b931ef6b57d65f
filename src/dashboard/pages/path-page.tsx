import { pathAddress } from '../address/path-address.ts';
import { useStateOf } from '../address/use-state-of.ts';
import { type DataOf, graphql } from '../data/document.ts';
import { ToldCopy } from '../data/fragments.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Shown } from '../frame/shown.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterSearch } from '../views/adopter-search.tsx';
import { CopySentence } from '../views/copy-sentence.tsx';
import { Proof, ProvingCitation } from '../views/proof.tsx';

const Paths = graphql(
  `
  query Paths($from: String!, $to: String!) {
    paths(from: { adopter: $from }, to: { adopter: $to }, includeParts: true, maxPaths: 20) {
      complete reason
      paths { length basis confidence copies { ...ToldCopy citations(first: 5) { totalCount nodes { ...ProvingCitation } } } }
    }
  }
`,
  [ToldCopy, ProvingCitation],
);

type Path = DataOf<typeof Paths>['paths']['paths'][number];

/** From here to there: every route along copies, each step with its proof. */
export function PathPage() {
  const { t } = useTexts();
  const [{ from, to }, change] = useStateOf(pathAddress);
  return (
    <>
      <PageTitle>{t('nav.path')}</PageTitle>
      <p className="lead">{t('path.lead')}</p>
      <p className="controls">
        <AdopterSearch label={t('path.from')} chosen={from} onChoose={(key) => change({ from: key })} />
        <AdopterSearch label={t('path.to')} chosen={to} onChoose={(key) => change({ to: key })} />
        {from && to ? (
          <button type="button" onClick={() => change({ from: to, to: from })}>
            {t('path.turn')}
          </button>
        ) : null}
      </p>
      {from && to ? <Routes from={from} to={to} /> : <p className="note">{t('path.choose')}</p>}
    </>
  );
}

function Routes({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTexts();
  return (
    <Shown of={useAnswer(Paths, { from, to })}>
      {({ paths: { paths, complete, reason } }) => (
        <>
          <p className="count" role="status">
            {paths.length ? t('path.found', { count: paths.length }) : t('path.none')}{' '}
            {complete ? '' : reason}
          </p>
          {paths.map((path, place) => (
            <Route key={path.copies.map(({ key }) => key).join(' ')} path={path} number={place + 1} />
          ))}
        </>
      )}
    </Shown>
  );
}

function Route({ path, number }: { readonly path: Path; readonly number: number }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby={`route-${number}`} className="route">
      <h2 id={`route-${number}`}>{t('path.route', { number, count: path.length })}</h2>
      <p className="count">{path.basis ? t('path.weakest', { basis: t(`basis.${path.basis}`) }) : null}</p>
      <ol className="passages">
        {path.copies.map((copy) => (
          <li key={copy.key}>
            <p>
              <CopySentence copy={copy} />
            </p>
            <Proof citations={copy.citations.nodes} total={copy.citations.totalCount} />
          </li>
        ))}
      </ol>
    </section>
  );
}
