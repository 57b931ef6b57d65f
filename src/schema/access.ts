import { type ApiKey, apiKeys, createKey, keyDays, revokeKey } from '../access/api-key.ts';
import { addPerson, changePerson, type Person, people } from '../access/person.ts';
import {
  type Asker,
  type Action as AskersAction,
  type Role as AskersRole,
  actions,
  demand,
  may,
  roles,
} from '../domain/access.ts';
import { builder } from './builder.ts';
import { connectionType, pageArguments } from './connection.ts';
import type { Context } from './context.ts';

const MEANINGS: Readonly<Record<AskersRole, string>> = {
  public: 'Nobody in particular: reads what is published, where reading is public.',
  reader: 'Reads what is published, also where reading is not public.',
  editor: 'Also sees drafts, enters and changes them, and asks for review.',
  reviewer: 'Also publishes, withdraws, accepts and rejects, and settles rival claims.',
  administrator: 'Also manages people and keys, and erases people from everything.',
};

const Role = builder.enumType('Role', {
  description: 'What somebody may do. Each may also do what those before it may.',
  values: Object.fromEntries(
    roles.map((role) => [role.toUpperCase(), { value: role, description: MEANINGS[role] }]),
  ) as Record<Uppercase<AskersRole>, { value: AskersRole; description: string }>,
});

const GivenRole = builder.enumType('GivenRole', {
  description: 'What somebody can be given to do. Each may also do what those before it may.',
  values: Object.fromEntries(
    roles.slice(1).map((role) => [role.toUpperCase(), { value: role, description: MEANINGS[role] }]),
  ) as Record<
    Uppercase<Exclude<AskersRole, 'public'>>,
    { value: Exclude<AskersRole, 'public'>; description: string }
  >,
});

const ACTIONS: Readonly<Record<AskersAction, string>> = {
  read: 'Ask what is published, where reading is open to all.',
  readClosed: 'Ask what is published, where reading is not open to all.',
  seeDrafts: 'See drafts, waiting posts, lost citations, and what is said of them in reviews.',
  write: 'Enter and change drafts, cite, propose.',
  publish: 'Publish, withdraw, accept and reject what was proposed.',
  settle: 'Decide between rival claims; merge and split.',
  administer: 'Manage people and their keys.',
  erase: 'Take the name of a person out of everything.',
};

const ActionType = builder.enumType('Action', {
  description: 'What can be done here by those who may.',
  values: Object.fromEntries(
    actions.map((action) => [
      action.replace(/[A-Z]/g, '_$&').toUpperCase(),
      { value: action, description: ACTIONS[action] },
    ]),
  ) as Record<string, { value: AskersAction; description: string }>,
});

const AskerType = builder.objectRef<Asker>('Asker').implement({
  description: 'Who asks, as far as the header `Authorization` shows it.',
  fields: (t) => ({
    actor: t.exposeString('actor', {
      nullable: true,
      description: 'By what the log names who did something; null where nobody said who they are.',
    }),
    role: t.field({ type: Role, description: 'What the asker may do.', resolve: ({ role }) => role }),
    readOnly: t.exposeBoolean('readOnly', {
      description: 'Whether the key sees what its role sees and changes nothing.',
    }),
    may: t.field({
      type: [ActionType],
      description: 'All that the asker may do, by the role and the key.',
      resolve: (asker) => actions.filter((action) => may(asker, action)),
    }),
  }),
});

const PersonType = builder.objectRef<Person>('Person').implement({
  description: 'Somebody who may do more than the public, by keys of their own.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'By what the log names who did something; it never changes.',
    }),
    name: t.exposeString('name', { description: 'The name, for others to read.' }),
    role: t.field({
      type: Role,
      nullable: true,
      description: 'What the person may do; null: nothing any more, and all keys have stopped.',
      resolve: ({ role }) => role as AskersRole | null,
    }),
  }),
});

const ApiKeyType = builder.objectRef<ApiKey>('ApiKey').implement({
  description: 'An API key, for the header `Authorization: Bearer …`. The key itself is kept nowhere.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'By what it is listed and revoked: the middle of the key itself, and no secret.',
    }),
    name: t.exposeString('name', { description: 'What it is for.' }),
    person: t.field({
      type: PersonType,
      description: 'Who holds it.',
      resolve: ({ person, personName, personRole }) => ({
        key: person,
        name: personName,
        role: personRole,
        since: 0,
      }),
    }),
    role: t.field({
      type: Role,
      description: 'What it may at most: never more than the person may at the moment.',
      resolve: ({ role }) => role as AskersRole,
    }),
    readOnly: t.exposeBoolean('readOnly', { description: 'Whether it changes nothing.' }),
    created: t.field({
      type: 'Date',
      description: 'The day on which it was made (UTC).',
      resolve: ({ created }) => created.slice(0, 10),
    }),
    expires: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it is good (UTC); null: it is good until it is revoked.',
      resolve: ({ expires }) => expires,
    }),
    revoked: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was revoked (UTC); null where it was not.',
      resolve: ({ revoked }) => revoked?.slice(0, 10) ?? null,
    }),
    lastUsed: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was last used (UTC); null where it never was.',
      resolve: ({ lastUsed }) => lastUsed,
    }),
  }),
});

const NewKey = builder.objectRef<{ secret: string; apiKey: ApiKey }>('NewKey').implement({
  description: 'A key that was just made.',
  fields: (t) => ({
    secret: t.exposeString('secret', {
      description: 'The key itself. It is shown this once: only its hash is kept.',
    }),
    apiKey: t.field({
      type: ApiKeyType,
      description: 'What is kept of it.',
      resolve: ({ apiKey }) => apiKey,
    }),
  }),
});

const PersonConnection = connectionType('Person', PersonType);
const ApiKeyConnection = connectionType('ApiKey', ApiKeyType);

builder.queryFields((t) => ({
  me: t.field({
    type: AskerType,
    description: 'Who asks, and what they may do.',
    resolve: (_root, _args, { asker }) => asker,
  }),
  people: t.field({
    type: PersonConnection,
    description: 'Everybody who may do more than the public, by key. For administrators.',
    args: pageArguments(t.arg),
    resolve: (_root, args, context) => {
      administrator(context);
      return people(context.graph, args);
    },
  }),
  keys: t.field({
    type: ApiKeyConnection,
    description: 'The API keys, those that are revoked or have expired too. For administrators.',
    args: {
      ...pageArguments(t.arg),
      person: t.arg.string({ description: 'Only those of the person with this key.' }),
    },
    resolve: (_root, args, context) => {
      administrator(context);
      return apiKeys(context.graph, args);
    },
  }),
}));

builder.mutationFields((t) => ({
  addPerson: t.field({
    type: PersonType,
    description: 'Adds a person. For administrators.',
    args: {
      key: t.arg.string({
        required: true,
        description: 'By what the log is to name the person; it never changes. No spaces.',
      }),
      name: t.arg.string({ required: true, description: 'The name, for others to read.' }),
      role: t.arg({ type: GivenRole, required: true, description: 'What the person may do.' }),
    },
    resolve: (_root, args, context) => addPerson(context.graph, administrator(context), args),
  }),
  changePerson: t.field({
    type: PersonType,
    description: 'Gives a person another name or role, from the next request on. For administrators.',
    args: {
      key: t.arg.string({ required: true, description: "The person's key." }),
      name: t.arg.string({ description: 'The new name; left out: as it was.' }),
      role: t.arg({
        type: GivenRole,
        description: 'The new role; left out: as it was; null: nothing any more, and all keys stop.',
      }),
    },
    resolve: (_root, { key, ...change }, context) =>
      changePerson(context.graph, administrator(context), key, change),
  }),
  createKey: t.field({
    type: NewKey,
    description:
      'Makes an API key of a person. The answer is the only place where it can be read. For administrators.',
    args: {
      person: t.arg.string({ required: true, description: 'The key of the person who will hold it.' }),
      name: t.arg.string({ required: true, description: 'What it is for.' }),
      role: t.arg({
        type: GivenRole,
        description: "What it may at most; the person's role if left out, and never more than that.",
      }),
      readOnly: t.arg.boolean({ description: 'Whether it is to change nothing; no if left out.' }),
      days: t.arg.int({
        defaultValue: keyDays.usual,
        description: `For how many days it is good, ${keyDays.most} at most.`,
      }),
    },
    resolve: (_root, { days, ...asked }, context) =>
      createKey(context.graph, administrator(context), { ...asked, days: days ?? keyDays.usual }),
  }),
  revokeKey: t.field({
    type: ApiKeyType,
    description:
      'Revokes an API key for good: it is refused from the next request on, by every node. For administrators.',
    args: { key: t.arg.string({ required: true, description: 'By what the key is listed.' }) },
    resolve: (_root, { key }, context) => revokeKey(context.graph, administrator(context), key),
  }),
}));

function administrator({ asker }: Context): string {
  demand(asker, 'administer');
  return asker.actor as string;
}
