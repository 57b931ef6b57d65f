import type { Result, Record as Row } from 'neo4j-driver';
import { databaseFailure, StatementTimeoutError } from './failure.ts';

/** The records of a running statement that come within a time, and whether those are all. */
export function recordsWithin(
  result: Result,
  milliseconds: number,
): Promise<{ records: Row[]; whole: boolean }> {
  return new Promise((resolve, reject) => {
    const records: Row[] = [];
    let over = false;
    const end = (whole: boolean) => {
      over = true;
      clearTimeout(timer);
      resolve({ records, whole });
    };
    const timer = setTimeout(() => end(false), milliseconds);
    result.subscribe({
      onNext: (record) => {
        if (!over) records.push(record);
      },
      onCompleted: () => end(true),
      onError: (error) => {
        if (over || databaseFailure(error) instanceof StatementTimeoutError) end(false);
        else {
          clearTimeout(timer);
          reject(error);
        }
      },
    });
  });
}
