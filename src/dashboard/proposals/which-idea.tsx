import type { AnsweredIdea } from '../drafting/accept-proposal.ts';
import type { MeantAdopter } from '../drafting/telling-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AdopterLink, IdeaLink } from '../views/record-links.tsx';

/** An idea that is recorded, drafted, or would be new. */
export function WhichIdea({ idea: { reference, name } }: { readonly idea: AnsweredIdea }) {
  if (reference === null || reference.startsWith('#')) return <New name={name} />;
  return <IdeaLink idea={{ key: reference, name }} />;
}

/** An adopter that is recorded or drafted; or of whom only a name is known. */
export function WhichAdopter({
  adopter,
  called,
}: {
  readonly adopter: MeantAdopter | null;
  readonly called: string;
}) {
  const { t } = useTexts();
  if (!adopter)
    return (
      <>
        <strong>{called}</strong> <span className="kind">{t('proposal.unclear')}</span>
      </>
    );
  if (adopter.reference.startsWith('#')) return <New name={adopter.name} />;
  return <AdopterLink adopter={{ ...adopter, key: adopter.reference }} />;
}

function New({ name }: { readonly name: string }) {
  const { t } = useTexts();
  return (
    <>
      <strong>{name}</strong> <span className="kind">{t('proposal.new')}</span>
    </>
  );
}
