import { Lexer, Source, type Token, TokenKind } from 'graphql';
import type { EdgeLimits } from '../edge-limits.ts';
import { beyondLimit } from '../refusal.ts';

/**
 * Counts a query's tokens and the nesting of its brackets, and stops at the first too many. It has no recursion of its own: the
 * parser has, and ten thousand nested brackets would overflow its stack. What is no GraphQL is left for the parser to tell.
 */
export function checkTokens(text: string | Source, { tokens, bracketNesting }: EdgeLimits): void {
  let count = 0;
  let depth = 0;
  for (const { kind } of tokensOf(text)) {
    if (++count > tokens)
      throw beyondLimit(
        'tokens',
        tokens,
        `The query has more than ${tokens} tokens: send long lists as variables, or ask in several requests.`,
      );
    if (OPENING.has(kind)) depth++;
    else if (CLOSING.has(kind)) depth--;
    if (depth > bracketNesting)
      throw beyondLimit(
        'bracketNesting',
        bracketNesting,
        `The query nests brackets more than ${bracketNesting} deep: ask for less depth in one query.`,
      );
  }
}

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function* tokensOf(text: string | Source): Generator<Token> {
  const lexer = new Lexer(typeof text === 'string' ? new Source(text) : text);
  try {
    while (lexer.advance().kind !== TokenKind.EOF) yield lexer.token;
  } catch {
    return;
  }
}
