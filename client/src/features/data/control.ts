import type { ImportSign } from '../../shared/graphql/generated/graphql';
import type { Guess, How } from './batch';
import type { LinePart } from './said';

/** A field in which one thing is said of a file. */
export type Control =
  | { kind: 'layout' | 'fiscalYear' | 'era' | 'measure' | 'dashOverZero' | 'brackets' }
  | { kind: 'sign'; sign: ImportSign; printed: string | null }
  | { kind: 'lines'; part: LinePart }
  | { kind: 'leaveOutRow' | 'keepColumn'; line: number }
  | { kind: 'meaning' | 'role' | 'measureOf' | 'unit'; label: string };

export function keyOf(control: Control): string {
  if ('part' in control) return control.part;
  if ('sign' in control) return `sign ${control.sign}`;
  if ('line' in control) return `${control.kind} ${control.line}`;
  return 'label' in control ? `${control.kind} ${control.label}` : control.kind;
}

const WHOLE = {
  LAYOUT: { kind: 'layout' },
  FISCAL_YEAR: { kind: 'fiscalYear' },
  ERA: { kind: 'era' },
  MEASURE: { kind: 'measure' },
  DASH_OVER_ZERO: { kind: 'dashOverZero' },
  BRACKETS: { kind: 'brackets' },
  HEADER_ROWS: { kind: 'lines', part: 'headerRows' },
} as const satisfies Partial<Record<NonNullable<Guess['correctedBy']>, Control>>;

/** The field that says otherwise than a guess; null: none does. */
export function controlOf(guess: Guess): Control | null {
  const { code, correctedBy, sign, about, row, column } = guess;
  if (correctedBy === null) return null;
  if (correctedBy === 'SIGNS') return sign && { kind: 'sign', sign, printed: about || null };
  if (correctedBy === 'LEAVE_OUT') return row === null ? null : { kind: 'leaveOutRow', line: row };
  if (correctedBy === 'KEEP') return column === null ? null : { kind: 'keepColumn', line: column };
  if (correctedBy === 'NAMES') return about ? ofLabel(code, about) : null;
  return WHOLE[correctedBy];
}

const OF_UNITS = [
  'MUNICIPALITY_ZERO_RESTORED',
  'MUNICIPALITY_WITHOUT_CHECK',
  'MUNICIPALITY_CODE_WRONG',
  'UNIT_AMBIGUOUS',
];

function ofLabel(code: string, label: string): Control {
  if (code === 'RATE_AS_PERCENT') return { kind: 'measureOf', label };
  if (OF_UNITS.includes(code)) return { kind: 'unit', label };
  return { kind: code === 'TITLE_AS_LABEL' ? 'meaning' : 'role', label };
}

/** The fields in which something was said before. */
export function saidControls(how: How | null): Control[] {
  if (!how) return [];
  const whole = (['layout', 'fiscalYear', 'era', 'measure', 'dashOverZero', 'brackets'] as const)
    .filter((kind) => how[kind] !== null)
    .map((kind) => ({ kind }));
  const lines = (['headerRows', 'leaveOutRows', 'leaveOutColumns', 'keepColumns'] as const)
    .filter((part) => how[part].length > 0)
    .map((part) => ({ kind: 'lines', part }) as const);
  const signs = how.signs.map(({ sign }) => ({ kind: 'sign', sign, printed: null }) as const);
  return [...whole, ...signs, ...how.names.flatMap(controlsOfLabel), ...lines];
}

function controlsOfLabel({ label, ...said }: How['names'][number]): Control[] {
  return [
    ...(said.metric !== null || said.option !== null ? [{ kind: 'meaning', label } as const] : []),
    ...(said.role !== null ? [{ kind: 'role', label } as const] : []),
    ...(said.measure !== null ? [{ kind: 'measureOf', label } as const] : []),
    ...(said.unit !== null ? [{ kind: 'unit', label } as const] : []),
  ];
}

const PARTS = {
  measure: 'MEASURE',
  dashOverZero: 'DASH_OVER_ZERO',
  brackets: 'BRACKETS',
} as const;

/** It was said so of an earlier table. */
export function isRemembered(how: How, control: Control): boolean {
  if ('sign' in control)
    return how.signs.some(({ sign, remembered }) => remembered && sign === control.sign);
  if ('label' in control)
    return how.names.some(({ label, remembered }) => remembered && label === control.label);
  const { kind } = control;
  const isLasting = kind === 'measure' || kind === 'dashOverZero' || kind === 'brackets';
  return isLasting && how.remembered.includes(PARTS[kind]);
}

/** A person has said what is assumed here: it is no guess any more. */
export function isSettled(how: How | null, guess: Guess): boolean {
  if (guess.code === 'LINE_LEFT_OUT') return true;
  const control = controlOf(guess);
  if (!how || !control) return false;
  if (control.kind === 'leaveOutRow') return how.leaveOutRows.includes(control.line);
  if (control.kind === 'keepColumn') return how.keepColumns.includes(control.line);
  const key = keyOf(control);
  return saidControls(how).some((said) => keyOf(said) === key);
}

/** Fields that need nobody’s eye: which lines are headings or left out is seen in the picture. */
const QUIET: readonly Control['kind'][] = ['lines', 'leaveOutRow'];

/** What changes figures most comes first. */
const WEIGHT: readonly Control['kind'][] = [
  ...(['era', 'unit', 'sign', 'dashOverZero', 'brackets', 'role', 'measureOf'] as const),
  ...(['fiscalYear', 'measure', 'layout', 'meaning', 'keepColumn'] as const),
];

const weightOf = ({ control }: GuessGroup): number =>
  control ? WEIGHT.indexOf(control.kind) : WEIGHT.length;

export interface GuessGroup {
  key: string;
  control: Control | null;
  guesses: Guess[];
}

/** Guesses with the field that says otherwise, each field once; those somebody should look at, and the others. */
export function groupGuesses(guesses: readonly Guess[]): {
  open: GuessGroup[];
  quiet: GuessGroup[];
} {
  const groups = new Map<string, GuessGroup>();
  for (const [at, guess] of guesses.entries()) {
    const control = controlOf(guess);
    const key = control ? keyOf(control) : `guess ${at}`;
    const group = groups.get(key);
    if (group) group.guesses.push(guess);
    else groups.set(key, { key, control, guesses: [guess] });
  }
  const all = [...groups.values()];
  const isOpen = ({ control }: GuessGroup) => control !== null && !QUIET.includes(control.kind);
  const open = all.filter(isOpen).sort((a, b) => weightOf(a) - weightOf(b));
  return { open, quiet: all.filter((group) => !isOpen(group)) };
}
