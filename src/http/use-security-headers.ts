import type { Plugin } from 'graphql-yoga';

/** Headers that every answer carries; a page that needs more than nothing sets its own content-security-policy before. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
      for (const [name, value] of Object.entries(DEFAULTS))
        if (!response.headers.has(name)) response.headers.set(name, value);
    },
  };
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const DEFAULTS = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};
