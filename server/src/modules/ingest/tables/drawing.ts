import type { Grid, GridArea, GridCell } from '../reading/grid.js';
import type { FigureContext, FigureReading, KnownNames, TableCorrection } from './figure.types.js';
import { readFigures } from './read-figures.js';

/** Tables of the specs are drawn as text: readable, and as a clerk sees them. */

const EXACT = /^(.*)\{(-?[\d.]+)\}$/u;

/**
 * A grid from a drawing: cells between `|`, one line a row, spaces around cells left out. `<` is joined with the cell to
 * the left, `^` with the one above, `68%{0.683}` has 0.683 behind it, and `_` in front of a label moves it in by a
 * full-width space. An empty line is an empty row.
 */
export function draw(drawing: string, name: string | null = null): Grid {
  const lines = drawing.replace(/^\n|\n *$/gu, '').split('\n');
  const texts = lines.map((line) =>
    line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim()),
  );
  const rows = texts.map((cells, at) => ({
    line: at + 1,
    hidden: false,
    cells: cells.map(toCell),
  }));
  return { name, rows, joined: areasOf(texts) };
}

function toCell(text: string): GridCell {
  if (text === '<' || text === '^') return { printed: '', exact: null };
  const [, shown, exact] = EXACT.exec(text) ?? [];
  return {
    printed: (shown ?? text).replace(/^_+/u, (marks) => '\u3000'.repeat(marks.length)),
    exact: exact ?? null,
  };
}

function areasOf(texts: readonly (readonly string[])[]): readonly GridArea[] {
  const areas: GridArea[] = [];
  for (const [top, row] of texts.entries()) {
    for (const [left, text] of row.entries()) {
      if (text === '<' || text === '^') continue;
      let [right, bottom] = [left, top];
      while (row[right + 1] === '<') right += 1;
      while (texts[bottom + 1]?.[left] === '^') bottom += 1;
      if (right > left || bottom > top) areas.push({ top, left, bottom, right });
    }
  }
  return areas;
}

const METRICS: Readonly<Record<string, { readonly code: string; readonly unit: string }>> = {
  相談件数: { code: 'consultation.cases', unit: '件' },
  来館者数: { code: 'facility.visitors', unit: '人' },
  登録団体数: { code: 'group.registered', unit: '団体' },
  稼働率: { code: 'space.occupancy', unit: '%' },
  参加者数: { code: 'session.participants', unit: '人' },
  機材の貸出: { code: 'equipment.loans', unit: '件' },
};

const OPTIONS: Readonly<Record<string, readonly [string, string]>> = {
  電話: ['channel', 'phone'],
  来館: ['channel', 'visit'],
  メール: ['channel', 'mail'],
  法人化: ['topic', 'incorporation'],
  広報: ['topic', 'publicity'],
  新規: ['visit', 'new'],
};

const UNITS: Readonly<Record<string, string>> = {
  中央センター: 'C1',
  北センター: 'C2',
  南センター: 'C3',
};

/** A small catalogue. */
export const KNOWN: KnownNames = {
  metricNamed: (label) => METRICS[label] ?? null,
  optionNamed: (label) => {
    const [disaggregation, option] = OPTIONS[label] ?? [];
    return disaggregation === undefined || option === undefined ? null : { disaggregation, option };
  },
  unitNamed: (label) => UNITS[label] ?? null,
};

export const contextOf = (
  fiscalYear: number | null,
  correction?: FigureContext['correction'],
): FigureContext => ({
  fiscalYear,
  known: KNOWN,
  ...(correction ? { correction } : {}),
});

export interface Drawn {
  /** What the user said. */
  readonly fiscalYear?: number;
  readonly sheet?: string;
  readonly correction?: TableCorrection;
}

export const readDrawn = (
  drawing: string,
  { fiscalYear, sheet, correction }: Drawn = {},
): FigureReading =>
  readFigures(draw(drawing, sheet ?? null), contextOf(fiscalYear ?? null, correction));

/**
 * A reading as lines of text: its layout, its figures, then `?` with the codes of its guesses, `!` with each finding and
 * `X` with each refusal.
 */
export function outline(reading: FigureReading): readonly string[] {
  const { layout, guesses, findings, refusals } = reading;
  const codes = [...new Set(guesses.map(({ code }) => code))];
  return [
    layout ?? 'no table',
    ...lines(reading),
    ...(codes.length > 0 ? [`? ${codes.join(' ')}`] : []),
    ...findings.map((found) => {
      const { row, column, verdict, printed, computed } = found;
      return `! ${row}:${column} ${printed} / ${computed} ${verdict}`;
    }),
    ...refusals.map(({ row, column, code, printed }) => `X ${row}:${column} ${printed} ${code}`),
  ];
}

/** A block of text as its lines, without the margin. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The figures as short lines: `相談件数 / 2021-04 = 12`, with role, state and unit where they are not the usual ones. */
export function lines({ values }: FigureReading): readonly string[] {
  return values.map((figure) => {
    const { labels, period, coverage, asOf, value, to, state, qualifier, unit, role, doubts } =
      figure;
    const time = period ? shortPeriod(period) : '?';
    const covered = coverage ? ` (${coverage.from}/${coverage.to})` : '';
    const said = state === 'NUMBER' ? value : state === 'RANGE' ? `${value}〜${to}` : state;
    const about = qualifier === null ? '' : ` ${qualifier}`;
    return [
      `${labels.join(' › ')} @ ${time}${covered}${asOf ? ' stock' : ''} = ${said}${about}`,
      unit === null ? '' : ` ${unit}`,
      role === 'VALUE' ? '' : ` ${role}`,
      ...doubts.map(({ code }) => ` ~${code}`),
    ]
      .join('')
      .trim();
  });
}

function shortPeriod({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return from;
  if (from.endsWith('-04-01') && to === `${Number(from.slice(0, 4)) + 1}-03-31`)
    return `FY${from.slice(0, 4)}`;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return `CY${from.slice(0, 4)}`;
  const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01');
  return isMonth ? from.slice(0, 7) : `${from}/${to}`;
}
