import {
  cellRef,
  type CellStyle,
  type DataValidation,
  writeXlsx,
  type WriteSheet,
} from 'hucre/xlsx';
import { CLOSED_SIGN, neutral, OPEN_SIGN, type TemplateTable } from './template-table.js';

const LINE = { style: 'thin', color: { rgb: '999999' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF5' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const LABEL: CellStyle = { border: BORDER, alignment: { vertical: 'center', wrapText: true } };
/** How the workbooks look that people fill in. */
export const TEMPLATE_STYLES = { TITLE, HEAD, LABEL } as const;
const WRONG: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFD6D6' } },
};

/** Rows above the first line: title, space, head. */
const ABOVE = 3;
const PERCENT = '%';

/** The form as a workbook: the table to fill in, and how to. No cell holds a formula. */
export function templateWorkbook(
  table: TemplateTable,
  usage: readonly string[],
): Promise<Uint8Array> {
  const usageSheet: WriteSheet = {
    name: '使い方',
    columns: [{ width: 100, style: { alignment: { wrapText: true, vertical: 'top' } } }],
    rows: usage.map((line) => [neutral(line)]),
    cells: new Map([['0,0', { style: TITLE }]]),
  };
  return writeXlsx({ sheets: [entrySheet(table), usageSheet], activeSheet: 0 });
}

function entrySheet(table: TemplateTable): WriteSheet {
  const { title, head, rows, labels } = table;
  return {
    name: '入力',
    columns: head.map((_, i) => ({ width: i === 0 ? 30 : i < labels - 1 ? 24 : 10 })),
    rows: [[title], [], [...head], ...rows.map((row) => [...row])],
    cells: styled(table),
    freezePane: { rows: ABOVE, columns: labels },
    dataValidations: [
      choices(`${cellRef(ABOVE, labels)}:${cellRef(ABOVE + rows.length - 1, head.length - 1)}`),
    ],
    conditionalRules: rows.map((row, i) => ({
      ...({ type: 'expression', priority: i + 1, style: WRONG } as const),
      ...{ range: rangeOf(table, i), formula: isWrong(table, i, row[labels - 1] === PERCENT) },
    })),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function styled({ head, rows, labels }: TemplateTable): Map<string, { style: CellStyle }> {
  const cells = new Map([['0,0', { style: TITLE }]]);
  for (const i of head.keys()) cells.set(`${ABOVE - 1},${i}`, { style: HEAD });
  for (const [at, row] of rows.entries()) {
    const isRate = row[labels - 1] === PERCENT;
    const field: CellStyle = {
      ...{ border: BORDER, alignment: { horizontal: 'right', vertical: 'center' } },
      numFmt: isRate ? '0.0%' : '#,##0',
    };
    for (const i of row.keys())
      cells.set(`${at + ABOVE},${i}`, { style: i < labels ? LABEL : field });
  }
  return cells;
}

const rangeOf = ({ head, labels }: TemplateTable, row: number): string =>
  `${cellRef(row + ABOVE, labels)}:${cellRef(row + ABOVE, head.length - 1)}`;

/** A list to choose from; numbers are typed over it, so it refuses nothing. */
const choices = (range: string): DataValidation => ({
  ...{ type: 'list', range, values: ['0', OPEN_SIGN, CLOSED_SIGN], allowBlank: true },
  ...{ showErrorMessage: false, showInputMessage: true, inputTitle: '数値がないとき' },
  inputMessage: `0：活動なし、${OPEN_SIGN}：集計していない、${CLOSED_SIGN}：休館`,
});

/** Turns red: neither a sign nor a number from 0, and a whole one where things are counted. */
function isWrong({ labels }: TemplateTable, row: number, isRate: boolean): string {
  const cell = cellRef(row + ABOVE, labels);
  const number = isRate ? `${cell}>=0` : `${cell}>=0,${cell}=INT(${cell})`;
  const fine = `${cell}="",${cell}="${OPEN_SIGN}",${cell}="${CLOSED_SIGN}"`;
  return `NOT(OR(${fine},IF(ISNUMBER(${cell}),AND(${number}),FALSE)))`;
}
