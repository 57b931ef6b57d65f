import { AccessError, type Asker, demand, thePublic } from '../domain/access.ts';
import { askerOfApiKey, isApiKey } from '../domain/api-key.ts';
import type { Graph } from '../neo4j/graph.ts';

/** Who sends a request, by its Authorization header (RFC 6750, 2.1) and nothing else: no cookie that a foreign page could make a browser send. */
export class Authorization {
  readonly #graph: Graph;
  readonly #publicReading: boolean;

  constructor(graph: Graph, publicReading: boolean) {
    this.#graph = graph;
    this.#publicReading = publicReading;
  }

  /** The asker, who may read here at least; otherwise an AccessError. */
  async asker({ headers }: Request): Promise<Asker> {
    const header = headers.get('authorization');
    const asker = header === null ? thePublic : await this.#holder(header);
    demand(asker, this.#publicReading ? 'read' : 'readClosed');
    return asker;
  }

  async #holder(header: string): Promise<Asker> {
    const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(header.trim()) ?? [];
    if (token === undefined)
      throw new AccessError(
        'UNAUTHENTICATED',
        'The header Authorization must be "Bearer", a space and a key.',
      );
    if (isApiKey(token)) return askerOfApiKey(this.#graph, token);
    throw new AccessError('UNAUTHENTICATED', 'This is no API key of Copycat: those begin with "copycat_".');
  }
}

/** How a client is told to show who it is (RFC 6750, 3). */
export function challenge({ code }: AccessError): { status: number; headers: Record<string, string> } {
  return code === 'UNAUTHENTICATED'
    ? { status: 401, headers: { 'www-authenticate': 'Bearer realm="copycat"' } }
    : { status: 403, headers: {} };
}
