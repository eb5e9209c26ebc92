import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read, ROOT, writtenFiles } from './repository-files.js';

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const SHARED = ['/', '/app', '/opt', '/srv', '/tmp', '/usr/src', '/var'];

/** The folders of the machine the guard runs on, and the usual homes. */
const folders = [ROOT, dirname(ROOT), homedir()]
  .filter((path) => !SHARED.includes(path))
  .map((path) => new RegExp(`(?<![\\w.@~<>*-])${quoted(path)}(?![\\w-])`));
const homes = [/(?<![\w.~>])\/(home|Users)\/[a-z]\w*\//, /\b[A-Z]:\\\\?Users\\/];

/** Every host a file may name. */
const HOSTS = [
  ...['localhost', '127.0.0.1', '[::1]', 'example.org', 'example.com', 'test'],
  ...[
    'www.apache.org',
    'www.w3.org',
    'keepachangelog.com',
    'the-guild.dev',
    'host',
    'db',
    'musubi',
  ],
];
const URL_HOST =
  /\b(?:https?|wss?|postgres(?:ql)?|git|ssh):\/\/(?:[^\s/@"'`]*@)?(\[[^\]]+\]|[\w.-]+)/g;
const PRIVATE = /\b(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+)\b/;

/** Shapes of keys and tokens. */
const SECRETS = [
  new RegExp(['-----BEGIN', '[A-Z ]*PRIVATE KEY'].join(' ')),
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\b(ghp|gho|ghs|github_pat|glpat|npm|xox[abps])[_-][A-Za-z0-9_-]{20,}/,
  /\bsk-[A-Za-z0-9_-]{20,}/,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./,
  /_authToken\s*=/,
];
/** Talk with a language model, left behind. */
const TALK = [
  ['as an', 'AI'],
  ['language', 'model'],
  ['system', 'prompt'],
  ['co-authored-by:', ''],
].map((words) => new RegExp(words.join('\\s+').trim(), 'i'));

const own = 'server/test/guards/machine-traces.spec.ts';
const files = writtenFiles().filter((path) => path !== own);
const holding = (patterns: readonly RegExp[]): string[] =>
  files.filter((path) => patterns.some((pattern) => pattern.test(read(path))));

describe('committed files', () => {
  it('name no folder of a machine', () => {
    expect(holding([...folders, ...homes])).toEqual([]);
  });

  it('name no host but the known ones', () => {
    const named = files.flatMap((path) =>
      [...read(path).matchAll(URL_HOST)].map(([, host = '']) => `${path}: ${host}`),
    );
    expect(named.filter((line) => !HOSTS.includes(line.split(': ')[1] ?? ''))).toEqual([]);
    expect(holding([PRIVATE])).toEqual([]);
  });

  it('carry no key, no token and no talk', () => {
    expect(holding([...SECRETS, ...TALK])).toEqual([]);
  });

  it('leave it to the machine where packages come from', () => {
    const resolved = read('package-lock.json').matchAll(/"resolved": "(\w+:\/\/[^/"]+)/g);
    expect([...resolved].map(([, host]) => host)).toEqual([]);
  });
});
