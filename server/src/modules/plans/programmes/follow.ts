import type { Link } from './concordance.js';
import type { Years } from './programme.js';

/** Programmes of some years, and how those of one year went on in the next one known. */
export interface KnownYears {
  /** Ascending; each with the codes of its programmes. */
  readonly years: readonly { readonly fiscalYear: number; readonly codes: readonly string[] }[];
  readonly links: readonly (Link & { readonly years: Years })[];
}

/** What a line shows in a year: one programme, or several that later became one. */
export interface Stage {
  readonly fiscalYear: number;
  readonly codes: readonly string[];
}

/** EARLIER, LATER: a line of its own beside the one followed, of what it came of or went into. */
export const LINE_ROLES = ['FOLLOWED', 'EARLIER', 'LATER'] as const;
export type LineRole = (typeof LINE_ROLES)[number];

export interface FollowedLine {
  readonly role: LineRole;
  /** Ascending. A year without known programmes has none. */
  readonly stages: readonly Stage[];
  /** Years from which it is not set against the year before. */
  readonly anew: readonly number[];
}

export const CHANGES = [
  'SAME',
  'PARTLY',
  'MERGED_FROM',
  'MERGED_INTO',
  'SPLIT',
  'NEW',
  'RETIRED',
  'SUM_BEGINS',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** What happened between two years to what the line shows. */
export interface Change {
  readonly kind: ChangeKind;
  readonly years: Years;
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** Codes in the other year of which, or to which, only a part went over. */
  readonly partly: readonly string[];
  /** MERGED_FROM: whether what stood before is shown as one sum. */
  readonly summed: boolean;
}

export interface Followed {
  /** The one followed first. */
  readonly lines: readonly FollowedLine[];
  /** In the order of time; SAME ones too. */
  readonly changes: readonly Change[];
}

type Direction = 'back' | 'on';

interface Step {
  readonly change: Change;
  /** Where the line goes on; null: it ends. */
  readonly next: Stage | null;
  /** What stands beside it as lines of their own. */
  readonly beside: readonly Stage[];
}

/**
 * One programme followed back and forward over the years. The same programme goes on. Where several became one, their sum
 * goes before it if the metric adds up, begun anew. Of a split nothing is apportioned: the line ends, and what stands on
 * the other side is a line of its own.
 */
export function follow(
  known: KnownYears,
  start: { readonly fiscalYear: number; readonly code: string },
  isAdditive: boolean,
): Followed {
  const first: Stage = { fiscalYear: start.fiscalYear, codes: [start.code] };
  const walks = (['back', 'on'] as const).map((direction) =>
    walk(known, first, { direction, isAdditive }),
  );
  const [back, on] = walks.map(({ steps }) => steps);
  const changes = [...(back ?? []).toReversed(), ...(on ?? [])].map(({ change }) => change);
  const stages = [
    ...(back ?? []).flatMap(({ next }) => next ?? []).toReversed(),
    ...[first, ...(on ?? []).flatMap(({ next }) => next ?? [])],
  ];
  const anew = changes.filter(({ kind }) => kind !== 'SAME').map(({ years }) => years.to);
  const beside = walks.flatMap(({ direction, steps }) =>
    steps.flatMap((step) => step.beside.map((stage) => lineFrom(known, stage, direction))),
  );
  return { lines: [{ role: 'FOLLOWED', stages, anew }, ...beside], changes };
}

function walk(
  known: KnownYears,
  first: Stage,
  asked: Asked,
): { readonly direction: Direction; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let stage: Stage | null = first;
  while (stage) {
    const step: Step | null = stepFrom(known, stage, asked);
    if (step) steps.push(step);
    stage = step?.next ?? null;
  }
  return { direction: asked.direction, steps };
}

/** What stands beside is followed only as long as it is the same. */
function lineFrom(known: KnownYears, first: Stage, direction: Direction): FollowedLine {
  const { steps } = walk(known, first, { direction, isAdditive: false });
  const other = steps.findIndex(({ change }) => change.kind !== 'SAME');
  const same = (other < 0 ? steps : steps.slice(0, other)).flatMap(({ next }) => next ?? []);
  const stages = direction === 'back' ? [...same.toReversed(), first] : [first, ...same];
  return { role: direction === 'back' ? 'EARLIER' : 'LATER', stages, anew: [] };
}

/** A link between two years, seen from the year the line stands in. */
interface Seen {
  readonly near: string;
  readonly far: string;
  readonly partial: boolean;
}

interface Asked {
  readonly direction: Direction;
  readonly isAdditive: boolean;
}

/** null: no other year is known there. */
function stepFrom(known: KnownYears, stage: Stage, asked: Asked): Step | null {
  const isBack = asked.direction === 'back';
  const at = known.years.findIndex(({ fiscalYear }) => fiscalYear === stage.fiscalYear);
  const [here, there] = [known.years[at], known.years[isBack ? at - 1 : at + 1]];
  if (!here || !there) return null;
  const [earlier, later] = isBack ? [there, here] : [here, there];
  const years = { from: earlier.fiscalYear, to: later.fiscalYear };
  const seen = known.links
    .filter((each) => each.years.from === years.from && each.years.to === years.to)
    .filter(({ from, to }) => earlier.codes.includes(from) && later.codes.includes(to))
    .map(({ from, to, partial }): Seen =>
      isBack ? { near: to, far: from, partial } : { near: from, far: to, partial },
    );
  const { kind, near, far, partly, goesOn, beside } = step(seen, stage.codes, asked);
  const order = (codes: readonly string[], of: typeof here): string[] =>
    of.codes.filter((code) => codes.includes(code));
  const sides = { near: order(near, here), far: order(far, there) };
  const stageOf = (codes: readonly string[]): Stage => ({ fiscalYear: there.fiscalYear, codes });
  return {
    change: {
      ...{ kind, years, partly: order(partly, there), summed: kind === 'MERGED_FROM' && goesOn },
      earlier: isBack ? sides.far : sides.near,
      later: isBack ? sides.near : sides.far,
    },
    next: goesOn ? stageOf(sides.far) : null,
    beside: order(beside, there).map((code) => stageOf([code])),
  };
}

interface Found {
  readonly kind: ChangeKind;
  /** Codes on the side of the line and on the other, as they are told of. */
  readonly near: readonly string[];
  readonly far: readonly string[];
  readonly partly: readonly string[];
  readonly goesOn: boolean;
  readonly beside: readonly string[];
}

function step(seen: readonly Seen[], codes: readonly string[], asked: Asked): Found {
  const isBack = asked.direction === 'back';
  const whole = seen.filter(({ partial }) => !partial);
  const far = [...new Set(whole.filter(({ near }) => codes.includes(near)).map((l) => l.far))];
  const near = [...new Set(whole.filter((l) => far.includes(l.far)).map((l) => l.near))];
  const parts = seen.filter((l) => l.partial && (codes.includes(l.near) || far.includes(l.far)));
  const partly = parts.filter((l) => codes.includes(l.near)).map((l) => l.far);
  const told = { near: codes, far, partly, goesOn: false, beside: [] };
  if (codes.length > 1) return sumStep(whole, { ...told, isClean: parts.length === 0 });
  if (far.length === 0) return { ...told, kind: isBack ? 'NEW' : 'RETIRED', beside: partly };
  if (near.length > 1) {
    // Back: what it came of also went into others. Forward: it went up in one made of several.
    const kind = isBack || far.length > 1 ? 'SPLIT' : 'MERGED_INTO';
    return { ...told, near, kind, beside: far };
  }
  if (far.length === 1)
    return { ...told, kind: parts.length > 0 ? 'PARTLY' : 'SAME', goesOn: true };
  if (!isBack) return { ...told, kind: 'SPLIT', beside: far };
  const goesOn = asked.isAdditive && parts.length === 0;
  return { ...told, kind: 'MERGED_FROM', goesOn, beside: far };
}

/** A sum goes on only while each of its programmes is the same, and nothing came or went. */
function sumStep(
  whole: readonly Seen[],
  { isClean, ...told }: Omit<Found, 'kind'> & { readonly isClean: boolean },
): Found {
  const isSame = told.near.every((code) => {
    const [only, more] = whole.filter(({ near }) => near === code);
    return only && !more && whole.filter(({ far }) => far === only.far).length === 1;
  });
  return isSame && isClean
    ? { ...told, kind: 'SAME', goesOn: true }
    : { ...told, kind: 'SUM_BEGINS' };
}
