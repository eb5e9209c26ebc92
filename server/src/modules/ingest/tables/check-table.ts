import type { ErrorParams } from '../../../platform/errors/domain-error.js';
import { measureOf } from '../reading/number-units.js';
import { AxisChecker, type Comparison, isNoSum, type LineCheck } from './check-axis.js';
import { divideRounded, fromScaled } from './decimals.js';
import type { FigureFinding, FigureRole } from './figure.types.js';
import type { GuessCode } from './guess-words.js';
import { type Line, toLine } from './line.js';
import type { Amounts, TableCells } from './table-cells.js';
import { naturalUnit } from './unit-of-cell.js';

export interface AxisResult {
  /** With the roles that the sums confirm or tell. */
  readonly lines: readonly Line[];
  /** By line: the lines a total or mean is over. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  readonly findings: readonly FigureFinding[];
  readonly guesses: readonly LineGuess[];
  readonly checked: number;
  readonly agreed: number;
}

interface LineGuess {
  readonly code: GuessCode;
  readonly params: ErrorParams;
  readonly line: number;
}

export interface CheckTask {
  readonly lines: readonly Line[];
  readonly cross: readonly Line[];
  readonly cells: TableCells;
  readonly amounts: Amounts;
  /** The lines are columns of the cells. */
  readonly isColumns: boolean;
  readonly severalLabels: boolean;
  /** Line of the grid of a row of the sheet. */
  readonly lineOf: (row: number) => number;
}

/** Compares the totals of one axis, and says what each line is. */
export function checkTable(task: CheckTask): AxisResult {
  const { lines, cross, amounts, isColumns, severalLabels } = task;
  const amount = (line: number, other: number) =>
    (isColumns ? amounts.at[other]?.[line] : amounts.at[line]?.[other]) ?? null;
  const checker = new AxisChecker({ lines, cross, amount, severalLabels });
  const labelled = lines.flatMap((_, at) => checker.check(at) ?? []);
  const silent = checker.unlabelled();
  const broken = checker.breakdowns().filter((check) => isBreakdown(task, check));
  const all = [...labelled, ...silent, ...broken];
  const judged = all.map((check) => judge(task, check));
  const roles = new Map<number, FigureRole>();
  for (const check of labelled) roles.set(check.line, roleOfTotal(task, check));
  for (const { line } of [...silent, ...broken]) roles.set(line, 'TOTAL');
  const byLine = new Map(all.map((check) => [check.line, check]));
  return {
    lines: lines.map((line, at) => withRole(line, roles.get(at), byLine.get(at))),
    parts: new Map(all.map(({ line, set }) => [line, set.lines])),
    findings: judged.flatMap(({ findings }) => findings),
    guesses: [
      ...judged.flatMap(({ guesses }) => guesses),
      ...silent.map((check) => bySums(lines, check)),
    ],
    checked: judged.reduce((sum, { checked }) => sum + checked, 0),
    agreed: judged.reduce((sum, { agreed }) => sum + agreed, 0),
  };
}

const bySums = (lines: readonly Line[], { line, set }: LineCheck): LineGuess => ({
  code: 'TOTAL_BY_SUMS',
  params: { label: labelOf(lines[line]), parts: set.lines.length },
  line,
});

const labelOf = (line: Line | undefined): string =>
  line?.entries.map(({ label }) => label.text).join(' › ') ?? '';

/** Rows further in break a row down when the sums say so, or when nothing else can be meant. */
function isBreakdown({ lines }: CheckTask, { set, comparisons, line }: LineCheck): boolean {
  if (comparisons.some(({ verdict }) => verdict !== 'CONTRADICTION')) return true;
  const units = new Set([line, ...set.lines].flatMap((at) => unitsOf(lines[at])));
  return units.size <= 1 && !set.lines.some((at) => lines[at]?.role !== 'VALUE');
}

const unitsOf = (line: Line | undefined): readonly string[] => {
  const unit = line ? (line.unit ?? naturalUnit(line)) : null;
  return unit === null ? [] : [unit];
};

/** 計 within one of several groups is a part of a larger total. */
function roleOfTotal({ lines }: CheckTask, { line, set }: LineCheck): FigureRole {
  const own = lines[line];
  if (!own || own.role !== 'TOTAL') return own?.role ?? 'VALUE';
  const isWhole = set.kind === 'WHOLE' || set.kind === 'SUBTOTALS' || set.kind === 'SAME_LABEL';
  const groups = own.entries.slice(0, -1).some(({ time }) => time === null);
  const others = lines.some(({ role, group }) => role === 'VALUE' && group !== own.group);
  return !isWhole && groups && others ? 'SUBTOTAL' : 'TOTAL';
}

function withRole(line: Line, role: FigureRole | undefined, check: LineCheck | undefined): Line {
  const outside = check?.set.kind === 'WHOLE' || check?.set.kind === 'SUBTOTALS';
  const plain = outside && line.heads > 0 && line.role === 'TOTAL' ? outOfGroups(line) : line;
  return role === undefined || role === plain.role ? plain : { ...plain, role };
}

/** The last row of the last group may be the total of all of them. */
function outOfGroups(line: Line): Line {
  const bare = toLine(line.at, line.entries.slice(line.heads));
  return { ...bare, unit: line.unit, role: line.role };
}

interface Judged {
  readonly findings: readonly FigureFinding[];
  readonly guesses: readonly LineGuess[];
  readonly checked: number;
  readonly agreed: number;
}

function judge(task: CheckTask, check: LineCheck): Judged {
  const { comparisons, line, set } = check;
  const agreed = comparisons.filter(({ verdict }) => verdict === 'CONSISTENT').length;
  const guesses: LineGuess[] = meanGuess(task, check);
  const findings: FigureFinding[] = [];
  const ofOneKind = new Set(set.lines.flatMap((at) => unitsOf(task.lines[at]))).size <= 1;
  for (const comparison of comparisons) {
    if (comparison.verdict === 'CONSISTENT') continue;
    const other = otherMeaning(task, comparison, set.lines);
    if (other)
      guesses.push({ code: other, params: { label: labelOf(task.cross[comparison.cross]) }, line });
    else if (ofOneKind && isFinding(task, comparison)) findings.push(toFinding(task, comparison));
  }
  return { findings, guesses, checked: comparisons.length, agreed };
}

/** The sum of rates says nothing when it does not fit. */
function isFinding(task: CheckTask, { kind, verdict, line, cross: other }: Comparison): boolean {
  const { lines, cross, cells, isColumns } = task;
  if (kind === 'MEAN' || verdict !== 'CONTRADICTION') return true;
  const [own, across] = [lines[line], cross[other]];
  const unit = (isColumns ? cells[other]?.[line] : cells[line]?.[other])?.read?.unit ?? null;
  const isRatio = unit !== null && (measureOf(unit)?.power ?? 0) < 0;
  return own !== undefined && across !== undefined && !isRatio && !isNoSum(own, across);
}

/** The total of a stock over months is its last figure, that of a mean is a mean. */
function otherMeaning(
  task: CheckTask,
  { kind, line, cross, sum, parts }: Comparison,
  set: readonly number[],
): GuessCode | null {
  const { amounts, isColumns, lines } = task;
  if (kind === 'MEAN' || !set.some((at) => lines[at]?.time.part ?? lines[at]?.time.full))
    return null;
  const at = (index: number) =>
    (isColumns ? amounts.at[cross]?.[index] : amounts.at[index]?.[cross]) ?? null;
  const own = at(line);
  const last = set.map(at).findLast((amount) => amount !== null);
  if (!own || !last || parts < 2) return null;
  if (own.value === last.value) return 'TOTAL_IS_LAST';
  const difference = own.value * BigInt(parts) - sum;
  return (difference < 0n ? -difference : difference) * 2n <= own.step * BigInt(parts)
    ? 'TOTAL_IS_MEAN'
    : null;
}

function meanGuess({ lines }: CheckTask, { comparisons, set, line }: LineCheck): LineGuess[] {
  if (lines[line]?.role !== 'MEAN') return [];
  const all = set.lines.length;
  const fits = comparisons.filter(
    ({ verdict, counted }) => verdict !== 'CONTRADICTION' && counted < all,
  );
  const [few] = fits.filter(({ parts }) => parts < all);
  const overAll = fits.some(({ parts }) => parts === all);
  return [
    ...(few ? [{ code: 'MEAN_OF_COUNTED', params: { count: few.parts, all }, line } as const] : []),
    ...(overAll ? [{ code: 'MEAN_OF_ALL', params: { all }, line } as const] : []),
  ];
}

const MEAN_PLACES = 6;

function toFinding(task: CheckTask, comparison: Comparison): FigureFinding {
  const { kind, line, cross, verdict, sum, parts } = comparison;
  const { cells, isColumns, lines, lineOf, amounts } = task;
  const cell = isColumns ? cells[cross]?.[line] : cells[line]?.[cross];
  const [row, column] = isColumns
    ? [task.cross[cross], lines[line]]
    : [lines[line], task.cross[cross]];
  const mean = divideRounded(sum * 10n ** BigInt(MEAN_PLACES), BigInt(parts));
  return {
    code: kind === 'SUM' ? 'SUM_DIFFERS' : 'MEAN_DIFFERS',
    verdict: verdict === 'CONSISTENT' ? 'CONTRADICTION' : verdict,
    row: lineOf(row?.at ?? 0),
    column: (column?.at ?? 0) + 1,
    printed: cell?.printed.trim() ?? '',
    value: cell?.read?.value ?? '',
    computed:
      kind === 'SUM'
        ? fromScaled(sum, amounts.places)
        : fromScaled(mean, amounts.places + MEAN_PLACES),
    parts,
  };
}
