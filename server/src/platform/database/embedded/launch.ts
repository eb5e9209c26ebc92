import { createHash } from 'node:crypto';
import { lstat, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Binaries, binariesIn, linkLibraries } from './binaries.js';
import { readOwner } from './folders.js';
import { type Identity, type Launch, runProgram } from './run-program.js';

/**
 * PostgreSQL refuses to run as root. A normal user just starts it; root tries, in this order, another account, a user
 * namespace in which root goes by another number (for folders below one that only root may enter),
 * and that account with a copy of the programs. The first way that really works is taken.
 */
export async function chooseLaunch(
  binaries: Binaries,
  dataDir: string,
  cluster: string,
): Promise<Launch> {
  if (process.getuid?.() !== 0) return { binaries, prefix: [], runAs: null, owner: null };

  const account = await findAccount(cluster);
  const dropped: Launch = { binaries, prefix: [], runAs: account, owner: account };
  const droppedProblem = await findProblem(dropped, dataDir);
  if (droppedProblem === null) return dropped;

  const namespace = asNamespace(binaries, account);
  const namespaceProblem = await findProblem(namespace, dataDir);
  if (namespaceProblem === null) return namespace;

  // A copy of the programs helps only if the data can be reached.
  if ((await findReachProblem(dropped, dataDir)) === null) {
    const copied = { ...dropped, binaries: await copyBinaries(binaries) };
    const copiedProblem = await findProblem(copied, dataDir);
    if (copiedProblem === null) return copied;
  }
  throw new Error(
    `PostgreSQL does not run as root, and as user id ${account.uid} it cannot work in ${dataDir} ` +
      `(${droppedProblem}; in a user namespace: ${namespaceProblem}). Set MUSUBI_DATA_DIR to a folder that every user may pass ` +
      'through, such as /var/lib/musubi, or DATABASE_URL to a PostgreSQL server, or start Musubi as a normal user.',
  );
}

function asNamespace(binaries: Binaries, { uid, gid }: Identity): Launch {
  return {
    binaries,
    prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`],
    runAs: null,
    owner: { uid: 0, gid: 0 },
  };
}

/** The account root hands PostgreSQL to: who owns the data already, else one that has no rights. */
async function findAccount(cluster: string): Promise<Identity> {
  const owner = await readOwner(cluster);
  if (owner !== null && owner.uid !== 0) return owner;
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => readId(flag, name)));
    // macOS has a negative "nobody", which Node cannot start a process as.
    if (uid && gid && uid < 2 ** 31 && gid < 2 ** 31) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither an account "postgres" nor "nobody". ' +
      'Start Musubi as a normal user, or set DATABASE_URL.',
  );
}

async function readId(flag: string, name: string): Promise<number | null> {
  const result = await runProgram(null, 'id', [flag, name]);
  return result.code === 0 ? Number(result.stdout) : null;
}

/** Tries it instead of judging permission bits: what stands in the way, or null. */
function findProblem(launch: Launch, dataDir: string): Promise<string | null> {
  return tryInShell(launch, 'cd -- "$1" && exec "$2" --version', dataDir, launch.binaries.postgres);
}

function findReachProblem(launch: Launch, dataDir: string): Promise<string | null> {
  return tryInShell(launch, 'cd -- "$1"', dataDir);
}

async function tryInShell(
  launch: Launch,
  script: string,
  ...args: string[]
): Promise<string | null> {
  const result = await runProgram(launch, '/bin/sh', ['-c', script, 'sh', ...args]);
  return result.code === 0 ? null : result.stderr;
}

/** Only for root: the programs in a folder every user may enter, made once per version. */
async function copyBinaries(binaries: Binaries): Promise<Binaries> {
  const { size, mtimeMs } = await stat(binaries.postgres);
  const key = createHash('sha256').update(`${binaries.home} ${size} ${mtimeMs}`).digest('hex');
  const home = join(tmpdir(), `musubi-postgres-${key.slice(0, 16)}`);
  if (await isOurs(home)) return binariesIn(join(home, 'native'));

  const staging = await mkdtemp(join(tmpdir(), 'musubi-postgres-'));
  const native = join(staging, 'native');
  await mustRun('cp', ['-R', binaries.home, native]);
  await linkLibraries(native);
  await mustRun('chmod', ['-R', 'a+rX,go-w', staging]);
  // If the name is taken, by another start or by somebody else, the copy stays under its own.
  const renamed = await rename(staging, home).then(
    () => true,
    () => false,
  );
  if (!renamed && (await isOurs(home))) {
    await rm(staging, { recursive: true, force: true });
    return binariesIn(join(home, 'native'));
  }
  return binariesIn(join(renamed ? home : staging, 'native'));
}

/** The folder for temporary files is open to all: trust only what root made and nobody else may change. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  return found !== null && found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}

async function mustRun(program: string, args: readonly string[]): Promise<void> {
  const result = await runProgram(null, program, args);
  if (result.code !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${result.stderr}`);
}
