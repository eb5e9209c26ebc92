import type { HowToReadInput, LabelMeaningInput } from '../../shared/graphql/generated/graphql';
import type { How, ReadBatch } from './batch';
import { linesIn, printLines } from './line-numbers';
import { BRACKETS, DASHES, ERAS, known, ROLES, SIGN_MEANINGS, SIGNS } from './said-choices';

export type Words = Readonly<Record<string, string>>;

/** What somebody says of one file, as it stands in the fields: empty is nothing. */
export interface Said {
  layout: string;
  fiscalYear: string;
  era: string;
  measure: string;
  dashOverZero: string;
  brackets: string;
  from: string;
  to: string;
  headerRows: string;
  leaveOutRows: string;
  leaveOutColumns: string;
  keepColumns: string;
  drop: readonly string[];
  /** Meaning by kind of sign. */
  signs: Words;
  /** A metric, or an option: `topic=tax`; by label. */
  meanings: Words;
  roles: Words;
  units: Words;
  /** What figures of a label are counted in; PLAIN: nothing. */
  measures: Words;
}

export type WordsPart = 'signs' | 'meanings' | 'roles' | 'units' | 'measures';

export const PLAIN = 'PLAIN';

const LINE_PARTS = ['headerRows', 'leaveOutRows', 'leaveOutColumns', 'keepColumns'] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** What was said before. */
export function saidOf(how: How | null): Said {
  return {
    layout: how?.layout ?? '',
    fiscalYear: how?.fiscalYear == null ? '' : String(how.fiscalYear),
    era: how?.era ?? '',
    measure: how?.measure ?? '',
    dashOverZero: how?.dashOverZero ?? '',
    brackets: how?.brackets ?? '',
    from: how?.from ?? '',
    to: how?.to ?? '',
    headerRows: printLines(how?.headerRows ?? []),
    leaveOutRows: printLines(how?.leaveOutRows ?? []),
    leaveOutColumns: printLines(how?.leaveOutColumns ?? []),
    keepColumns: printLines(how?.keepColumns ?? []),
    drop: how?.drop ?? [],
    signs: wordsBy(how?.signs ?? [], ({ sign, meaning }) => [sign, meaning]),
    ...labelsOf(how?.names ?? []),
  };
}

function labelsOf(names: How['names']): Pick<Said, Exclude<WordsPart, 'signs'>> {
  return {
    meanings: wordsBy(names, ({ label, metric, option }) => [label, metric ?? option]),
    roles: wordsBy(names, ({ label, role }) => [label, role]),
    units: wordsBy(names, ({ label, unit }) => [label, unit]),
    measures: wordsBy(names, ({ label, measure }) => [label, measure === '' ? PLAIN : measure]),
  };
}

function wordsBy<One>(
  all: readonly One[],
  word: (one: One) => readonly [string, string | null],
): Words {
  return Object.fromEntries(
    all.map(word).flatMap(([key, text]) => (text === null ? [] : [[key, text]])),
  );
}

/** With or without a word; an empty one is none. */
export function withWord(words: Words, key: string, word: string): Words {
  const others = Object.entries(words).filter(([other]) => other !== key);
  return Object.fromEntries(word === '' ? others : [...others, [key, word]]);
}

/** What is sent: what somebody said, and nothing that was guessed. */
export function toHow({ unit }: Pick<ReadBatch, 'unit'>, said: Said): HowToReadInput {
  const lines = (part: LinePart) => linesIn(said[part]) ?? [];
  return {
    unit: unit?.code ?? null,
    layout: said.layout || null,
    fiscalYear: said.fiscalYear ? Number(said.fiscalYear) : null,
    era: known(ERAS, said.era),
    measure: said.measure.trim() || null,
    dashOverZero: known(DASHES, said.dashOverZero),
    brackets: known(BRACKETS, said.brackets),
    from: said.from || null,
    to: said.to || null,
    drop: [...said.drop],
    signs: SIGNS.flatMap((sign) => {
      const meaning = known(SIGN_MEANINGS, said.signs[sign]);
      return meaning ? [{ sign, meaning }] : [];
    }),
    names: namesOf(said),
    headerRows: lines('headerRows'),
    leaveOutRows: lines('leaveOutRows'),
    leaveOutColumns: lines('leaveOutColumns'),
    keepColumns: lines('keepColumns'),
  };
}

function namesOf({ meanings, roles, units, measures }: Said): LabelMeaningInput[] {
  const labels = [meanings, roles, units, measures].flatMap((words) => Object.keys(words));
  return [...new Set(labels)].sort().map((label) => {
    const meaning = meanings[label];
    const measure = measures[label];
    const role = known(ROLES, roles[label]);
    return {
      label,
      ...(meaning && (meaning.includes('=') ? { option: meaning } : { metric: meaning })),
      ...(role && { role }),
      ...(units[label] && { unit: units[label] }),
      ...(measure && { measure: measure === PLAIN ? '' : measure }),
    };
  });
}

/** In how many fields two differ. */
export function countChanges(before: Said, after: Said): number {
  const words: readonly WordsPart[] = ['signs', 'meanings', 'roles', 'units', 'measures'];
  const keys = (Object.keys(after) as (keyof Said)[]).filter(
    (key) => !words.some((part) => part === key),
  );
  const plain = keys.filter((key) => printed(before, key) !== printed(after, key)).length;
  return words.reduce((sum, part) => sum + countWords(before[part], after[part]), plain);
}

/** Two ways of writing the same rows are the same. */
function printed(said: Said, key: keyof Said): string {
  const isLines = LINE_PARTS.some((part) => part === key);
  const value = said[key];
  if (typeof value !== 'string') return JSON.stringify(value);
  return isLines ? (linesIn(value)?.join() ?? value) : value.trim();
}

const countWords = (before: Words, after: Words): number =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  ).length;

/** Nothing of it can be sent while a field cannot be read. */
export const isReadable = (said: Said): boolean =>
  LINE_PARTS.every((part) => linesIn(said[part]) !== null) &&
  (said.from === '') === (said.to === '') &&
  said.from <= said.to;
