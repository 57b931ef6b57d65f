import type { Plugin } from 'graphql-yoga';

/** On every answer, whoever gives it. */
export const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Gives every answer its headers; a page that needs more than nothing sets its own content-security-policy before. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(safeHeaders)) response.headers.set(name, value);
      // A page that other sites may frame says so in its policy; the older header knows no such exception.
      if (response.headers.get('content-security-policy')?.includes('frame-ancestors *'))
        response.headers.delete('x-frame-options');
      for (const [name, value] of Object.entries(DEFAULTS))
        if (!response.headers.has(name)) response.headers.set(name, value);
    },
  };
}

const DEFAULTS = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};
