import type { ReactNode } from 'react';

/** A link to an address that stands in the data: only one of the web, and never with a word of where the reader came from. */
export function SafeLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//i.test(href)) return <>{href}</>;
  return (
    <a href={href} rel="noopener noreferrer external">
      {children}
    </a>
  );
}
