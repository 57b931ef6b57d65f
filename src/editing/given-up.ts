import type { EditAnswer } from './edit.ts';

/** Carries an answer out of a transaction of which nothing is to stay. */
export class GivenUp extends Error {
  readonly answer: EditAnswer;

  constructor(answer: EditAnswer) {
    super('The transaction is given up.');
    this.name = 'GivenUp';
    this.answer = answer;
  }
}
