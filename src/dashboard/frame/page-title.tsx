import { type ReactNode, useEffect, useRef } from 'react';
import { takeArrival } from '../address/navigation.ts';

/** The heading of a page, which takes the focus when the page is come to; its text is also the title of the window. */
export function PageTitle({ children, above }: { readonly children: string; readonly above?: ReactNode }) {
  useEffect(() => {
    document.title = children === 'Copycat' ? children : `${children} · Copycat`;
  }, [children]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus();
  }, []);
  return (
    <div className="page-title">
      {above ? <p className="above">{above}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </div>
  );
}
