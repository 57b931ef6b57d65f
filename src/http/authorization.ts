import { type AccessError, type Asker, CredentialError, demand, thePublic } from '../domain/access.ts';
import { askerOfApiKey, isApiKey } from '../domain/api-key.ts';
import type { Logger } from '../log.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Tokens } from './tokens.ts';

export interface AuthorizationOptions {
  readonly graph: Graph;
  readonly log: Logger;
  readonly publicReading: boolean;
  /** The tokens of a provider; undefined where none are taken. */
  readonly tokens: Tokens | undefined;
}

/** Who sends a request, by its Authorization header (RFC 6750, 2.1) and nothing else: no cookie that a foreign page could make a browser send. */
export class Authorization {
  readonly #options: AuthorizationOptions;

  constructor(options: AuthorizationOptions) {
    this.#options = options;
  }

  /** The asker, who may read here at least; otherwise an AccessError. */
  async asker({ headers }: Request): Promise<Asker> {
    const header = headers.get('authorization');
    const asker = header === null ? thePublic : await this.#holder(header);
    demand(asker, this.#options.publicReading ? 'read' : 'readClosed');
    return asker;
  }

  async #holder(header: string): Promise<Asker> {
    try {
      return await this.#holderOf(header);
    } catch (error) {
      // Without a word of what was sent: a key that was cut short is still most of a key.
      if (error instanceof CredentialError)
        this.#options.log.info('A request was refused: it does not show who sent it.', {
          reason: error.reason,
        });
      throw error;
    }
  }

  #holderOf(header: string): Promise<Asker> {
    const { graph, tokens } = this.#options;
    const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(header.trim()) ?? [];
    if (token === undefined)
      throw new CredentialError(
        'header-malformed',
        `The header Authorization must be "Bearer", a space and a key${tokens ? ' or token' : ''}.`,
      );
    if (isApiKey(token)) return askerOfApiKey(graph, token);
    if (tokens) return tokens.asker(token);
    throw new CredentialError(
      'key-malformed',
      'This is no API key of Copycat, which begins with "copycat_"; tokens of a provider are not taken here.',
    );
  }
}

/** How a client is told what to send (RFC 6750, 3). */
export function challenge(error: AccessError): { status: number; headers: Record<string, string> } {
  if (error.code === 'FORBIDDEN')
    return { status: 403, headers: { 'www-authenticate': `${REALM}, error="insufficient_scope"` } };
  const fault = error instanceof CredentialError ? ', error="invalid_token"' : '';
  return { status: 401, headers: { 'www-authenticate': REALM + fault } };
}

const REALM = 'Bearer realm="copycat"';
