import { Unreadable } from '../reading/reading.js';
import { cellName, type CellPlace } from './cell-names.js';
import { MAX_CELLS, MAX_COLUMNS, MAX_GAP, MAX_ROWS } from './limits.js';
import { isTrue } from './xml.js';
import { broken } from './zip-parts.js';

/** From byte to byte of a part, the last one not included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** A cell while it is passed: where it stands and what was seen in it. */
interface PassedCell {
  row: number;
  column: number;
  text: boolean;
  formula: boolean;
  /** An element for a value, be it empty. */
  valued: boolean;
  content: boolean;
}

/** What may be scanned of one sheet before all others count as well. */
export interface CellCount {
  cells: number;
}

const code = (text: string): number => text.charCodeAt(0);
const [LT, GT, SLASH, COLON, SPACE, EQUALS] = [...'<>/: ='].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const [QUOTE, APOSTROPHE, ZERO, A, LETTERS] = [34, 39, 48, 65, 26];

/** The longest tags list the areas of a rule; those that matter here are short. */
const LONGEST_TAG = 1024 * 1024;
const BEFORE_FIRST = -1;

/**
 * One pass over the bytes of a worksheet, in pieces of any size: which cells hold something, what is hidden and what is
 * joined. The dimension a sheet states of itself is not looked at. Bytes and not texts, because there are 100 MB.
 */
export class SheetScan {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Joined areas by name, `A1:C1`. */
  readonly joined: string[] = [];
  /** Formulas whose file holds no result. */
  readonly withoutResult: CellPlace[] = [];
  /** Values written as a text of their own, as results of formulas are. */
  readonly ownTexts: ByteRange[] = [];
  /** The rows with their tags; null: there are none. */
  data: ByteRange | null = null;

  private rest: Buffer = Buffer.alloc(0);
  /** Position of the first byte of `rest`, or of the next piece. */
  private at = 0;
  private row = BEFORE_FIRST;
  private column = BEFORE_FIRST;
  private lastWithContent = BEFORE_FIRST;
  private cell: PassedCell | null = null;
  private dataFrom = 0;
  private textFrom = 0;

  /** `notes`: whether to fill the lists above; a guard only counts. */
  constructor(
    private readonly sheet: string,
    private readonly count: CellCount,
    private readonly notes: boolean,
  ) {}

  /** @throws SPREADSHEET_CELLS, SPREADSHEET_FAR_CELL, SPREADSHEET_BROKEN */
  push(piece: Buffer): void {
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    const { length } = bytes;
    let i = 0;
    for (;;) {
      while (i < length && bytes[i] !== LT) i += 1;
      if (i === length) break;
      let end = i + 1;
      while (end < length && bytes[end] !== GT) end += 1;
      if (end === length) break;
      this.passTag(bytes, i, end);
      i = end + 1;
    }
    if (length - i > LONGEST_TAG) throw broken();
    this.rest = i === length ? Buffer.alloc(0) : Buffer.from(bytes.subarray(i));
    this.at += i;
  }

  /** The tag from `<` at `from` to `>` at `end`. */
  private passTag(bytes: Buffer, from: number, end: number): void {
    const closing = bytes[from + 1] === SLASH;
    let start = closing ? from + 2 : from + 1;
    let stop = start;
    for (; stop < end; stop += 1) {
      const byte = bytes[stop] ?? 0;
      if (byte === COLON) start = stop + 1;
      else if (byte <= SPACE || byte === SLASH) break;
    }
    const name = nameOf(bytes, start, stop);
    if (name === null) return;
    if (closing) {
      this.close(name, { from: this.at + from, to: this.at + end + 1 });
      return;
    }
    this.open(name, new Tag(bytes, stop, end), { from: this.at + from, to: this.at + end + 1 });
    if (bytes[end - 1] === SLASH)
      this.close(name, { from: this.at + end + 1, to: this.at + end + 1 });
  }

  private open(name: Name, tag: Tag, range: ByteRange): void {
    switch (name) {
      case 'c':
        this.cell = this.cellOf(tag);
        return;
      case 'v':
      case 'is':
        if (this.cell) this.cell.valued = true;
        this.textFrom = range.to;
        return;
      case 'f':
        if (this.cell) this.cell.formula = true;
        return;
      case 'row':
        this.openRow(tag);
        return;
      case 'col':
        this.passColumns(tag);
        return;
      case 'mergeCell':
        if (this.notes) this.joined.push(tag.get('ref') ?? '');
        return;
      case 'sheetData':
        this.dataFrom = range.from;
    }
  }

  private close(name: Name, range: ByteRange): void {
    const { cell } = this;
    if (name === 'sheetData') this.data ??= { from: this.dataFrom, to: range.to };
    if ((name === 'v' || name === 'is') && cell && range.from > this.textFrom) {
      cell.content = true;
      if (name === 'v' && cell.text && this.notes)
        this.ownTexts.push({ from: this.textFrom, to: range.from });
    }
    if (name !== 'c' || !cell) return;
    this.cell = null;
    const { row, column } = cell;
    // A formula may well have an empty text for its result.
    if (this.notes && cell.formula && !cell.content && !(cell.text && cell.valued))
      this.withoutResult.push({ row, column });
    if (cell.content) this.passContent(row, column);
  }

  private openRow(tag: Tag): void {
    const stated = tag.get('r');
    this.row = stated === null ? this.row + 1 : Number(stated) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw broken();
    this.column = BEFORE_FIRST;
    if (!this.notes) return;
    if (isTrue(tag.get('hidden')) || tag.get('ht') === '0') this.hiddenRows.add(this.row);
  }

  private cellOf(tag: Tag): PassedCell {
    const stated = tag.place();
    if (stated) [this.row, this.column] = [stated.row, stated.column];
    else this.column += 1;
    const { row, column } = this;
    return {
      row,
      column,
      text: tag.get('t') === 'str',
      formula: false,
      valued: false,
      content: false,
    };
  }

  private passColumns(tag: Tag): void {
    if (!this.notes || !isTrue(tag.get('hidden'))) return;
    const last = Math.min(Number(tag.get('max')), MAX_COLUMNS);
    for (let column = Number(tag.get('min')); column >= 1 && column <= last; column += 1)
      this.hiddenColumns.add(column - 1);
  }

  private passContent(row: number, column: number): void {
    this.count.cells += 1;
    if (this.count.cells > MAX_CELLS) throw new Unreadable('SPREADSHEET_CELLS', { max: MAX_CELLS });
    const empty = row - this.lastWithContent - 1;
    if (column >= MAX_COLUMNS || empty > MAX_GAP) throw farCell(this.sheet, row, column);
    this.lastWithContent = Math.max(this.lastWithContent, row);
  }
}

export const farCell = (sheet: string, row: number, column: number): Unreadable =>
  new Unreadable('SPREADSHEET_FAR_CELL', {
    sheet,
    cell: cellName(row, column),
    columns: MAX_COLUMNS,
    gap: MAX_GAP,
  });

const NAMES = ['c', 'v', 'f', 'is', 'row', 'col', 'mergeCell', 'sheetData'] as const;
type Name = (typeof NAMES)[number];

/** The name if it is one that matters here; most are told apart by their length and first letter. */
function nameOf(bytes: Buffer, start: number, stop: number): Name | null {
  const first = bytes[start];
  for (const name of NAMES) {
    if (name.length !== stop - start || name.charCodeAt(0) !== first) continue;
    let i = 1;
    while (i < name.length && bytes[start + i] === name.charCodeAt(i)) i += 1;
    if (i === name.length) return name;
  }
  return null;
}

/** The attributes of a tag, looked up one by one: most tags are asked for one or two. */
class Tag {
  constructor(
    private readonly bytes: Buffer,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get(name: string): string | null {
    const range = this.find(name);
    return range && this.bytes.toString('latin1', range.from, range.to);
  }

  /** Row and column from 0 that the attribute `r` says, digit by digit; null when there is none. */
  place(): CellPlace | null {
    const range = this.find('r');
    if (!range) return null;
    let [row, column, i] = [0, 0, range.from];
    for (; i < range.to && (this.bytes[i] ?? 0) >= A; i += 1)
      column = column * LETTERS + (this.bytes[i] ?? 0) - A + 1;
    for (; i < range.to; i += 1) row = row * 10 + (this.bytes[i] ?? 0) - ZERO;
    if (!(column >= 1 && row >= 1 && row <= MAX_ROWS)) throw broken();
    return { row: row - 1, column: column - 1 };
  }

  private find(name: string): ByteRange | null {
    const { bytes, end } = this;
    for (let i = this.start; i < end; i += 1) {
      if (bytes[i] !== EQUALS) continue;
      let stop = i;
      while (stop > this.start && (bytes[stop - 1] ?? 0) <= SPACE) stop -= 1;
      let open = i + 1;
      while (open < end && (bytes[open] ?? 0) <= SPACE) open += 1;
      const quote = bytes[open];
      if (quote !== QUOTE && quote !== APOSTROPHE) return null;
      let close = open + 1;
      while (close < end && bytes[close] !== quote) close += 1;
      if (close === end) return null;
      if (this.isAt(name, stop)) return { from: open + 1, to: close };
      i = close;
    }
    return null;
  }

  /** True when a name ends at `stop` and a space stands before it. */
  private isAt(name: string, stop: number): boolean {
    const from = stop - name.length;
    if (from <= this.start || (this.bytes[from - 1] ?? 0) > SPACE) return false;
    for (let i = 0; i < name.length; i += 1)
      if (this.bytes[from + i] !== name.charCodeAt(i)) return false;
    return true;
  }
}
