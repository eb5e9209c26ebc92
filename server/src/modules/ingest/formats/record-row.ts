import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import { LookedUp } from '../../../platform/memory/looked-up.js';
import { RowRefusal } from '../checks/row-refusal.js';
import type { TableRow } from '../reading/read-csv.js';
import type { RowDoubtCode } from '../reading/doubt-words.js';
import { type Doubt, type Understood, Unreadable } from '../reading/reading.js';
import type { RecordField, RecordHeader } from './record-columns.js';

/** A cell of a log, with the name of its column as printed. */
export interface RecordCell {
  readonly column: string;
  readonly printed: string;
}

/** What was assumed of a row, and of which column. */
export interface RowDoubt extends Doubt<RowDoubtCode> {
  readonly column: string;
  readonly printed: string;
}

type Reading = Understood<unknown, RowDoubtCode> | Unreadable;

const NONE: RecordHeader['columns'] = [];

/** As many readings of cells are kept. */
const KEPT = 20_000;

/** The columns of a log by what they hold, and how their cells were read: the same words come again and again. */
export class RecordColumns {
  private readonly byField = new Map<RecordField, RecordHeader['columns']>();
  private readonly readings = new Map<string, LookedUp<Reading>>();

  constructor(readonly header: RecordHeader) {
    for (const column of header.columns) {
      if (column.field === null) continue;
      this.byField.set(column.field, [...this.of(column.field), column]);
    }
  }

  of(field: RecordField): RecordHeader['columns'] {
    return this.byField.get(field) ?? NONE;
  }

  /** What a reader makes of a cell, which is the same whenever it is asked. */
  reading(kind: string, { column, printed }: RecordCell, read: () => Reading): Reading {
    let ofKind = this.readings.get(kind);
    if (!ofKind) {
      ofKind = new LookedUp(KEPT);
      this.readings.set(kind, ofKind);
    }
    return ofKind.get(column, printed, read);
  }
}

/** A row of a log, by what its columns hold. What is assumed while it is read gathers in it. */
export class RecordRow {
  readonly doubts: RowDoubt[] = [];

  constructor(
    private readonly columns: RecordColumns,
    private readonly row: TableRow,
  ) {}

  get line(): number {
    return this.row.line;
  }

  /** Those that hold something, in the order of the columns. */
  cells(field: RecordField): RecordCell[] {
    const found: RecordCell[] = [];
    for (const { index, printed: column } of this.columns.of(field)) {
      const printed = this.row.cells[index];
      if (printed) found.push({ column, printed });
    }
    return found;
  }

  /** null: there is no such column, or nothing in it. */
  cell(field: RecordField): RecordCell | null {
    for (const { index, printed: column } of this.columns.of(field)) {
      const printed = this.row.cells[index];
      if (printed) return { column, printed };
    }
    return null;
  }

  /** @throws RowRefusal where there is nothing */
  needed(field: RecordField): RecordCell {
    const cell = this.cell(field);
    if (cell) return cell;
    const column = this.columns.of(field)[0]?.printed ?? field;
    throw new RowRefusal(column, 'ROW_EMPTY_CELL', { column });
  }

  /**
   * What a reader makes of a cell; its doubts are noted. `kind` names the reader, where all it knows is the text and the
   * column. @throws RowRefusal for what it cannot read
   */
  read<Value>(
    cell: RecordCell,
    reader: (printed: string) => Understood<Value, RowDoubtCode>,
    kind?: string,
  ): Value {
    const { column, printed } = cell;
    const tried = (): Reading => tryToRead(() => reader(printed));
    const reading = kind ? this.columns.reading(kind, cell, tried) : tried();
    if (reading instanceof Unreadable) throw this.refusal(cell, reading.code, reading.params);
    if (reading.doubts.length > 0)
      this.doubts.push(...reading.doubts.map((doubt) => ({ ...doubt, column, printed })));
    return reading.value as Value;
  }

  refusal({ column, printed }: RecordCell, code: ErrorCode, params: ErrorParams = {}): RowRefusal {
    return new RowRefusal(column, code, { column, printed, ...params });
  }
}

function tryToRead<Value>(read: () => Understood<Value, RowDoubtCode>): Reading {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}
