import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import type { Day, Period } from '../../../platform/time/period.js';
import type { Era } from '../reading/eras.js';
import type {
  BracketMeaning,
  CellState,
  NumberDoubt,
  PrintedQuantity,
} from '../reading/number.types.js';
import type { PeriodKind } from '../reading/period-parts.js';
import type { PeriodDoubt } from '../reading/period.types.js';
import type { Doubt } from '../reading/reading.js';
import type { GuessCode } from './guess-words.js';

/**
 * The shapes a table of figures has, from the most telling to the least. A table is named by the first one that is true
 * of it; the others that are true as well are its alternatives. So rows in groups below the months are `row-groups`.
 */
export const FIGURE_LAYOUTS = [
  /** Several tables that repeat one header. */
  'stacked-blocks',
  /** Rows below a heading that has no figures of its own: 会議室 › 件数, 人数. */
  'row-groups',
  /** Rows that break the figures of the row above down: うち…, 内訳, a deeper indent. */
  'nested',
  /** Months, quarters or halves of a year. */
  'months-across',
  'months-down',
  'years-across',
  'years-down',
  /** Centers, cities or spaces. */
  'units-across',
  'units-down',
  /** Two ways of splitting, or figures of several kinds, and no time. */
  'cross-tab',
  /** One figure for each label. */
  'list',
] as const;

export type FigureLayout = (typeof FIGURE_LAYOUTS)[number];

export type FigureRole =
  | 'VALUE'
  | 'TOTAL'
  | 'SUBTOTAL'
  | 'MEAN'
  /** 増減, 前年度比 */
  | 'CHANGE'
  /** 構成比, 達成率: a part of another figure. */
  | 'SHARE'
  /** The same figure a year before. */
  | 'PREVIOUS'
  /** うち…: contained in the figure above, whose parts need not be complete. */
  | 'OF_WHICH'
  /** 累計: everything from the start on. */
  | 'CUMULATIVE'
  /** 計画, 目標: what was meant to be. */
  | 'TARGET';

/** NO_VALUE is what a person may say a sign means; a table prints the others. */
export type FigureState = 'NUMBER' | 'RANGE' | 'NO_VALUE' | CellState;

export type FigureDoubt = NumberDoubt | PeriodDoubt;

/** When a figure was. */
export interface FigureTime {
  /** Null when nothing says the year. */
  readonly period: Period | null;
  readonly periodKind: PeriodKind | null;
  /** The part of the period that is counted; null when it is all of it. */
  readonly coverage: Period | null;
  /** The day of a stock. */
  readonly asOf: Day | null;
}

/** What the labels of a figure stand for. */
export interface FigureName {
  readonly metric: string | null;
  /** Option by disaggregation. */
  readonly options: Readonly<Record<string, string>>;
  readonly unitCode: string | null;
  /** Labels that name none of these and are no words such as 合計, as printed. */
  readonly unknown: readonly string[];
}

/** One printed figure. A cell with two quantities (15団体・15名) gives two. */
export interface Figure extends FigureTime, FigureName {
  /**
   * As printed, the outermost first: groups and rows, then columns. Times are no labels. The title stands in front when
   * there are several tables or nothing else names the figure.
   */
  readonly labels: readonly string[];
  /** Exact decimal in the base of its unit, the lower end of a range; null when there is only a state. */
  readonly value: string | null;
  /** The upper end of a range. */
  readonly to: string | null;
  readonly state: FigureState;
  readonly qualifier: PrintedQuantity['qualifier'];
  /** As printed in the cell, the header or the title. */
  readonly unit: string | null;
  readonly role: FigureRole;
  /** It stands in brackets, and a person said what it is there. */
  readonly inBrackets?: boolean;
  /** Which of `blocks`, from 0. */
  readonly block: number;
  /** Line of the grid. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly printed: string;
  /** Note marks of the cell: ①, ※1. */
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt<FigureDoubt>[];
}

/** One table of the grid. Rows are lines of the grid, columns count from 1. */
export interface FigureBlock {
  readonly layout: FigureLayout;
  readonly titles: readonly string[];
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The lines of text below it. */
  readonly notes: readonly string[];
  /** Totals and means that were compared with their parts, and those that agree exactly. */
  readonly checked: number;
  readonly agreed: number;
}

export const FIGURE_VERDICTS = [
  'CONSISTENT',
  'EXPLAINABLE_BY_ROUNDING',
  /** The parts exceed the total, and a note says that one case counts in several. */
  'EXPLAINABLE_BY_SEVERAL_LABELS',
  'CONTRADICTION',
] as const;

export type FigureVerdict = (typeof FIGURE_VERDICTS)[number];

/** A printed total or mean that its parts do not give exactly. */
export interface FigureFinding {
  readonly code: 'SUM_DIFFERS' | 'MEAN_DIFFERS';
  readonly verdict: Exclude<FigureVerdict, 'CONSISTENT'>;
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  /** Exact decimal in the base of the unit. */
  readonly value: string;
  /** What the parts give; a mean to six decimals. */
  readonly computed: string;
  readonly parts: number;
}

/** A cell, label or table that cannot be read. */
export interface FigureRefusal {
  readonly row: number;
  /** From 1; 0 when it is about the whole table. */
  readonly column: number;
  readonly printed: string;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** What was assumed about the table, in words by `guessText`. Said once, not for each cell. */
export interface FigureGuess {
  readonly code: GuessCode;
  readonly params: ErrorParams;
  readonly row: number | null;
  readonly column: number | null;
  /** The part of a `TableCorrection` that says otherwise; null when there is none. */
  readonly correctedBy: keyof TableCorrection | null;
}

export interface FigureReading {
  /** Null when no table was found. */
  readonly layout: FigureLayout | null;
  readonly alternatives: readonly FigureLayout[];
  readonly blocks: readonly FigureBlock[];
  readonly values: readonly Figure[];
  readonly guesses: readonly FigureGuess[];
  readonly findings: readonly FigureFinding[];
  readonly refusals: readonly FigureRefusal[];
}

/** The names the caller knows. A label without a name is kept as a label. */
export interface KnownNames {
  metricNamed(label: string): KnownMetric | null;
  /** Null as metric: the label alone decides. */
  optionNamed(label: string, metric: string | null): KnownOption | null;
  /** The code of a center, city or space. */
  unitNamed(label: string): string | null;
  /** What was assumed to find it, or why it cannot be told; null: nothing. */
  unitRemark?(label: string): UnitRemark | null;
  /** Whether the unit has this name, which others may have, too. */
  isNameOf?(label: string, unitCode: string): boolean;
}

export interface UnitRemark {
  readonly code: Extract<
    GuessCode,
    | 'MUNICIPALITY_ZERO_RESTORED'
    | 'MUNICIPALITY_WITHOUT_CHECK'
    | 'MUNICIPALITY_CODE_WRONG'
    | 'UNIT_AMBIGUOUS'
  >;
  readonly params: ErrorParams;
}

export interface KnownMetric {
  readonly code: string;
  /** The unit its values are printed in, as 件; null when it has none. */
  readonly unit: string | null;
}

export interface KnownOption {
  readonly disaggregation: string;
  readonly option: string;
}

/** What a person says a label means. */
export interface LabelMeaning {
  readonly metric?: string;
  readonly option?: KnownOption;
  readonly unitCode?: string;
  /** What its figures are counted in: 件, %. */
  readonly unit?: string;
  readonly role?: FigureRole;
}

/**
 * What a person says otherwise, remembered for a center and its layout. Only JSON values. Rows are lines of the grid,
 * columns count from 1.
 */
export interface TableCorrection {
  /** Also says which side holds the time: months-… and years-… that side, cross-tab, list and units-… none. */
  readonly layout?: FigureLayout;
  /** The header rows of every table; titles stand above them. */
  readonly headerRows?: readonly number[];
  /** Over what titles and the sheet say; what rows and columns print stays. */
  readonly fiscalYear?: number;
  /** The era of years such as 23年度. */
  readonly era?: Era;
  /** Where neither cell nor label prints one. */
  readonly unit?: string;
  /** A sign said to be a NUMBER is 0. */
  readonly states?: Readonly<Partial<Record<CellState, FigureState>>>;
  /** What a sheet shows as a dash although 0 stands behind it: ZERO when nothing is said. */
  readonly dashOverZero?: 'ZERO' | 'NO_VALUE';
  /** With a meaning, the number in brackets becomes a figure of its own. */
  readonly brackets?: BracketMeaning;
  /** By label as printed. */
  readonly names?: Readonly<Record<string, LabelMeaning>>;
  readonly leaveOut?: TableLines;
  /** Columns to read although they look like remarks or numbers of a list. */
  readonly keep?: Pick<TableLines, 'columns'>;
}

export interface TableLines {
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
}

export interface FigureContext {
  /** What the user said the table is about, by the year it starts in; null when nobody said. */
  readonly fiscalYear: number | null;
  readonly known: KnownNames;
  readonly correction?: TableCorrection;
}
