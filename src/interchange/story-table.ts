/**
 * What the log and the editors' door know of a story, as they know the rows of the six files. It has no file of its own: the folder's
 * format is settled, an export leaves stories out, and an import leaves them as they are. A backup holds them.
 */
export const storyTable = {
  meaning: 'An ordered series of passages, each beside a view of the pages, told by editors.',
  identifying: ['id'],
  columns: {
    id: { kind: 'key', required: true, meaning: 'its own stable key' },
    title: { kind: 'text', required: true, meaning: 'what it is called' },
    summary: { kind: 'text', meaning: 'what it tells, in the words of its authors' },
    language: { kind: 'language', meaning: 'of its words, BCP 47' },
    authors: { kind: 'list', meaning: 'who tells it' },
    steps: {
      kind: 'text',
      meaning:
        'its steps in their order, as a JSON array: each with the key of a `citation`, a `heading`, a `text` and a `view`',
    },
  },
} as const;
