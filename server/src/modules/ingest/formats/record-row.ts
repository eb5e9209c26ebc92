import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
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

/** A row of a log, by what its columns hold. What is assumed while it is read gathers in it. */
export class RecordRow {
  readonly doubts: RowDoubt[] = [];

  constructor(
    private readonly header: RecordHeader,
    private readonly row: TableRow,
  ) {}

  get line(): number {
    return this.row.line;
  }

  /** Those that hold something, in the order of the columns. */
  cells(field: RecordField): RecordCell[] {
    return this.header.columns.flatMap((column) => {
      const printed = column.field === field ? (this.row.cells[column.index] ?? '') : '';
      return printed === '' ? [] : [{ column: column.printed, printed }];
    });
  }

  /** null: there is no such column, or nothing in it. */
  cell(field: RecordField): RecordCell | null {
    return this.cells(field)[0] ?? null;
  }

  /** @throws RowRefusal where there is nothing */
  needed(field: RecordField): RecordCell {
    const cell = this.cell(field);
    if (cell) return cell;
    const column = this.header.columns.find((one) => one.field === field)?.printed ?? field;
    throw new RowRefusal(column, 'ROW_EMPTY_CELL', { column });
  }

  /** What a reader makes of a cell; its doubts are noted. @throws RowRefusal for what it cannot read */
  read<Value>(
    cell: RecordCell,
    reader: (printed: string) => Understood<Value, RowDoubtCode>,
  ): Value {
    const { column, printed } = cell;
    try {
      const { value, doubts } = reader(printed);
      this.doubts.push(...doubts.map((doubt) => ({ ...doubt, column, printed })));
      return value;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw this.refusal(cell, error.code, error.params);
    }
  }

  refusal({ column, printed }: RecordCell, code: ErrorCode, params: ErrorParams = {}): RowRefusal {
    return new RowRefusal(column, code, { column, printed, ...params });
  }
}
