import { invalid } from '../../../platform/errors/domain-error.js';
import { isPlainText } from '../../../platform/text/plain-text.js';

/** Pages that are read, and can be kept and opened first; a guard holds them against the navigation of the client. */
export const READING_PAGES = [
  '/',
  '/trends',
  '/compare',
  '/occupancy',
  '/consultations',
  '/attendance',
  '/kpi',
  '/plans',
  '/findings',
  '/completeness',
] as const;
export type ReadingPage = (typeof READING_PAGES)[number];

export const isReadingPage = (path: string): path is ReadingPage =>
  READING_PAGES.some((page) => page === path);

const LONGEST = 1_000;
const KEY = /^[a-z][a-z0-9-]{0,39}$/i;
/** Each reader reads in their own language. */
const OF_THE_READER = ['lang'];
/** What names units whose page it is. */
const UNITS = ['unit', 'units'];
/** Where a path is read from: what leads to another place leads elsewhere. */
const HERE = 'http://localhost';

/** An address within Musubi, taken apart. */
export interface ViewPath {
  /** Path and search, written in one way. */
  readonly path: string;
  /** Units it is about: each must be in sight. */
  readonly units: readonly string[];
  /** All that may be the code of a unit or group, the units included. */
  readonly words: readonly string[];
}

/** @throws VIEW_PATH when it is no page of Musubi that is read, or leads elsewhere */
export function toViewPath(given: string): ViewPath {
  const url = URL.canParse(given, HERE) ? new URL(given, HERE) : null;
  const isOurs = given.startsWith('/') && given.length <= LONGEST && isPlainText(given);
  if (!isOurs || url?.origin !== HERE || url.hash !== '' || !isReadingPage(url.pathname))
    throw invalid('VIEW_PATH');
  const pairs = [...url.searchParams].filter(([key]) => !OF_THE_READER.includes(key));
  if (!pairs.every(([key, value]) => KEY.test(key) && isPlainText(value)))
    throw invalid('VIEW_PATH');
  const search = new URLSearchParams(pairs).toString();
  const wordsOf = (value: string): string[] => value.split(',').filter((word) => word !== '');
  const named = pairs.filter(([key]) => UNITS.includes(key));
  return {
    path: search === '' ? url.pathname : `${url.pathname}?${search}`,
    units: [...new Set(named.flatMap(([, value]) => wordsOf(value)))],
    words: [...new Set(pairs.flatMap(([, value]) => wordsOf(value)))],
  };
}
