import { type MouseEvent, useState } from 'react';
import { credential } from '../data/credential.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { fetchFile } from '../data/fetch-file.ts';
import { useTexts } from '../texts/use-texts.ts';
import { saveFile } from './saved-file.ts';

/** A file of the service to take away: a plain link, but for who is signed in, who gets what they may see. */
export function DownloadLink({ href, children }: { readonly href: string; readonly children: string }) {
  const { t } = useTexts();
  const [failure, setFailure] = useState<Failure>();
  const take = async (event: MouseEvent) => {
    if (!credential()) return;
    event.preventDefault();
    setFailure(undefined);
    try {
      saveFile(href.split('?')[0]?.split('/').at(-1) ?? 'copycat', await fetchFile(href));
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      <a href={href} download onClick={take}>
        {children}
      </a>
      {failure ? (
        <span role="alert"> {t('download.failed', { why: t(`failure.${failure.kind}.todo`) })}</span>
      ) : null}
    </>
  );
}
