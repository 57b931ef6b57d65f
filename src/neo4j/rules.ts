import { type Rule, type Rules, rule } from 'neo4j-driver';
import type { Field, Statement } from './statement.ts';

/** The driver's rules for a statement's parameters, made from its header: wrong types never leave the process. */
export function parameterRules(statement: Statement): Rules {
  return Object.fromEntries(
    statement.params.map((field) => [field.name, parameterRule(field.type, field.nullable)]),
  );
}

/** A check of one value that came back, by Cypher type: a statement that answers something else than its header fails. */
export function valueCheck(statement: Statement, field: Field): (value: unknown) => unknown {
  const fits = fitting(field.type);
  return (value) => {
    if (value === null ? field.nullable : fits(value)) return value;
    throw new TypeError(
      `cypher/${statement.name}.cypher answers ${field.name} :: ${field.type}${field.nullable ? '' : ' NOT NULL'}; got ${JSON.stringify(value)}.`,
    );
  };
}

function parameterRule(type: string, optional: boolean): Rule {
  const list = /^LIST<(.+?)(\s+NOT NULL)?>$/.exec(type);
  if (list) return rule.asList({ optional, apply: parameterRule(list[1] as string, !list[2]) });
  if (type === 'STRING') return rule.asString({ optional });
  if (type === 'BOOLEAN') return rule.asBoolean({ optional });
  if (type === 'INTEGER') return rule.asNumber({ optional, isInteger: true });
  if (type === 'FLOAT') return rule.asNumber({ optional });
  if (type === 'MAP') return { optional, validate: checkMap };
  throw new TypeError(`No rule is known for the Cypher type ${type}.`);
}

function checkMap(value: unknown, field: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`The parameter ${field} is a map; got ${JSON.stringify(value)}.`);
}

function fitting(type: string): (value: unknown) => boolean {
  const list = /^LIST<(.+?)(\s+NOT NULL)?>$/.exec(type);
  if (list) {
    const fits = fitting(list[1] as string);
    return (value) => Array.isArray(value) && value.every((part) => (part === null ? !list[2] : fits(part)));
  }
  if (type === 'STRING') return (value) => typeof value === 'string';
  if (type === 'BOOLEAN') return (value) => typeof value === 'boolean';
  if (type === 'INTEGER') return Number.isInteger;
  if (type === 'FLOAT') return (value) => typeof value === 'number';
  if (type === 'ANY') return (value) => typeof value === 'string' || typeof value === 'number';
  return (value) => typeof value === 'object';
}
