import type { Choice, ChoiceArgument, Params, ReadName, RowOf, WriteName } from './graph.ts';

/** One statement that ran: what metrics, the log of slow questions and the tests' recorded statements are made from. */
export interface StatementRun {
  readonly name: string;
  readonly rows: number;
  readonly milliseconds: number;
}

/** What was found within a time, and whether that is all there is. */
export interface Found<N extends ReadName> {
  readonly rows: RowOf<N>[];
  readonly whole: boolean;
}

/** What reading statements are asked of: the graph as it is, or as it was at a position of the log. */
export interface GraphReader {
  /** Runs one reading statement and answers all its rows. */
  read<N extends ReadName>(name: N, params: Params<N>, ...choice: ChoiceArgument<N>): Promise<RowOf<N>[]>;
  /** Runs one reading statement and hands its rows out as they come, holding only so many of them: for what has no bound. */
  stream<N extends ReadName>(name: N, params: Params<N>, fetchSize?: number): AsyncGenerator<RowOf<N>>;
  /** Runs one reading statement for so long, and answers the rows that came by then. */
  readWithin<N extends ReadName>(
    name: N,
    params: Params<N>,
    milliseconds: number,
    ...choice: ChoiceArgument<N>
  ): Promise<Found<N>>;
}

/** A running transaction that writes: all or nothing. */
export interface Writer {
  run<N extends ReadName | WriteName>(name: N, params: Params<N>, choice?: Choice<N>): Promise<RowOf<N>[]>;
}
