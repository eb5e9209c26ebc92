import { readFileSync } from 'node:fs';
import { type Config, readConfig } from '../platform/config/config.js';

/** Where a server finds its data, and the rest of the product. */
export interface Place {
  readonly root: string;
  readonly dataDir: string;
}

/** As of a newcomer; a sign-in outlives the loading of another database. */
export function configOf({ root, dataDir }: Place): Config {
  const given = {
    MUSUBI_DATA_DIR: dataDir,
    PORT: '0',
    MUSUBI_SESSION_IDLE_MINUTES: '1440',
    MUSUBI_SESSION_HOURS: '168',
  };
  return readConfig(given, root);
}

const PACKAGE = new URL('../../../package.json', import.meta.url);

/** What `npm start` tells Node. */
export function nodeOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
