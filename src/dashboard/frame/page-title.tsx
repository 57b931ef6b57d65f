import { type ReactNode, useEffect, useRef } from 'react';
import { takeArrival } from '../address/navigation.ts';
import { useIsInside } from '../address/place.tsx';

interface PageTitleProps {
  readonly children: string;
  readonly above?: ReactNode;
}

/** The heading of a page; of one that stands inside another a heading of the second level, and nothing more. */
export function PageTitle({ children, above }: PageTitleProps) {
  const inside = useIsInside();
  return (
    <div className="page-title">
      {above ? <p className="above">{above}</p> : null}
      {inside ? <h2>{children}</h2> : <FirstHeading>{children}</FirstHeading>}
    </div>
  );
}

/** Takes the focus when the page is come to; its text is also the title of the window. */
function FirstHeading({ children }: { readonly children: string }) {
  useEffect(() => {
    document.title = children === 'Copycat' ? children : `${children} · Copycat`;
  }, [children]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** Back to the heading of the page, where what had the focus goes. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
