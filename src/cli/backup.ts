import { resolve } from 'node:path';
import { backUp } from '../backup/backup.ts';
import { restore } from '../backup/restore.ts';
import type { Config } from '../config.ts';
import { connect } from '../neo4j/connect.ts';
import type { Terminal } from './terminal.ts';

/** `copycat backup FOLDER`. */
export async function backupCommand(config: Config, terminal: Terminal, folder: string): Promise<number> {
  const connection = await connect(config, terminal, 'tool');
  try {
    const { nodes, relationships, position } = await backUp(connection.graph, resolve(folder));
    terminal.say(
      `${folder}: ${nodes} nodes and ${relationships} relationships, as the log stood at position ${position}.`,
    );
    return 0;
  } finally {
    await connection.close();
  }
}

/** `copycat restore FOLDER`. */
export async function restoreCommand(config: Config, terminal: Terminal, folder: string): Promise<number> {
  const connection = await connect(config, terminal, 'restore');
  try {
    const { nodes, relationships, position } = await restore(connection.graph, resolve(folder), (what) =>
      terminal.status(what),
    );
    terminal.say(
      `Restored ${nodes} nodes and ${relationships} relationships: the log stands at position ${position}. People and keys are those of the backup.`,
    );
    return 0;
  } finally {
    await connection.close();
  }
}
