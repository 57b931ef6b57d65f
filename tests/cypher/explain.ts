import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import { inject } from 'vitest';

/** What the server says of a statement without running it. */
export interface Explanation {
  readonly columns: readonly string[];
  readonly queryType: string;
  /** GQLSTATUS codes with their texts, such as 01N50 for a label that does not exist. */
  readonly remarks: readonly { code: string; text: string }[];
  readonly operators: readonly string[];
}

export function explainer(): {
  explain(text: string, params: object): Promise<Explanation>;
  close(): Promise<void>;
} {
  const { uri, username, password, database } = inject('neo4j');
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  return {
    explain: async (text, params) => {
      const { keys, summary } = await driver.executeQuery(`EXPLAIN ${text}`, params, { database });
      return {
        columns: keys as string[],
        queryType: summary.queryType,
        remarks: remarksOf(summary),
        operators: operatorsOf(summary.plan),
      };
    },
    close: () => driver.close(),
  };
}

function remarksOf(summary: ResultSummary): { code: string; text: string }[] {
  return summary.gqlStatusObjects
    .filter((status) => status.gqlStatus.startsWith('01N') || status.gqlStatus.startsWith('03N'))
    .map((status) => ({ code: status.gqlStatus, text: status.statusDescription }));
}

function operatorsOf(plan: ResultSummary['plan']): string[] {
  if (!plan) return [];
  return [
    plan.operatorType.replace(/@.*/, ''),
    ...(plan.children ?? []).flatMap((child) => operatorsOf(child)),
  ];
}
