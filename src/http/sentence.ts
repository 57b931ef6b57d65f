/** An answer outside GraphQL: a JSON object with one sentence. */
export function sentence(
  ResponseClass: typeof Response,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = `${JSON.stringify({ message })}\n`;
  return new ResponseClass(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** The path of a request's address. An address that is no URL, such as one made of a strange Host header, still has one. */
export function pathOf({ url }: { readonly url: string }): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  return path.length > 1 ? path.replace(/\/$/, '') : '/';
}
