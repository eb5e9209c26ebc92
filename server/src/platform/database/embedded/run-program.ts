import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import type { Binaries } from './binaries.js';

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** How the programs of PostgreSQL are started on this machine by this user. */
export interface Launch {
  readonly binaries: Binaries;
  /** A command put before the program, or nothing. */
  readonly prefix: readonly string[];
  /** Who the program runs as; null: as we do. */
  readonly runAs: Identity | null;
  /** Who must own the data on the disk; null: nobody but we. */
  readonly owner: Identity | null;
}

export interface ProgramResult {
  readonly code: number | null;
  readonly stdout: string;
  /** Its last lines, or why it could not be started at all. */
  readonly stderr: string;
}

/** Starts a program the way `launch` says; null: as ourselves. */
export function spawnProgram(
  launch: Launch | null,
  program: string,
  args: readonly string[],
  options: { readonly stdio: StdioOptions; readonly detached: boolean },
): ChildProcess {
  const [file = program, ...rest] = [...(launch?.prefix ?? []), program, ...args];
  return spawn(file, rest, {
    ...options,
    ...(launch?.runAs ?? {}),
    // Another account may not be able to enter the folder we stand in.
    cwd: process.platform === 'win32' ? undefined : '/',
    env: programEnvironment(),
    windowsHide: true,
  });
}

/** Runs a short program to its end. */
export function runProgram(
  launch: Launch | null,
  program: string,
  args: readonly string[],
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    const child = spawnProgram(launch, program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: false,
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', (error) => resolve({ code: null, stdout, stderr: error.message }));
    child.once('close', (code, signal) =>
      resolve({
        code,
        stdout: stdout.trim(),
        stderr: lastLines(stderr) || `ended by ${signal ?? code}`,
      }),
    );
  });
}

export function lastLines(text: string, count = 8): string {
  return text.trim().split('\n').slice(-count).join('\n');
}

/** The messages of PostgreSQL are matched in English, and PG* of the user's shell is not meant for us. */
function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG[A-Z]+|LC_.*|LANG|LANGUAGE|TZ)$/.test(name),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
