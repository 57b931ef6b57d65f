import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go, hrefOf } from './navigation.ts';
import { isEmbedded, pathTo, type Route } from './routes.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Route;
  readonly query?: URLSearchParams | undefined;
}

/** A link to another page; inside another site's frame it opens a tab of its own. */
export function Link({ to, query, children, ...rest }: LinkProps) {
  const href = hrefOf(pathTo(to), query);
  const outside = isEmbedded(window.location.pathname);
  const follow = (event: MouseEvent) => {
    if (outside || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a {...rest} href={href} onClick={follow} {...(outside ? { target: '_blank', rel: 'noopener' } : {})}>
      {children}
    </a>
  );
}
