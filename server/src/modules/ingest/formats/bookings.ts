import type { Booking } from '../../records/index.js';
import { foldName } from '../reading/fold-name.js';
import { readTime, readTimeRange } from '../reading/read-time.js';
import { countOf, dayOf, type LogContext, numberOf } from './record-cells.js';
import { optionOf, severalOf } from './record-options.js';
import type { RecordRow } from './record-row.js';

type State = Booking['state'];

const STATES: Readonly<Record<State, readonly string[]>> = {
  USED: ['利用', '使用', '利用済', '利用済み', '使用済', '済', 'あり', '○', '〇', 'used'],
  NO_SHOW: ['無断キャンセル', '不使用', '未利用', '利用なし', '来館なし', 'no_show', 'no-show'],
  BOOKED: ['予約', '予約済', '予約済み', '申込', '未確認', 'booked'],
  CANCELLED: ['キャンセル', '取消', '取り消し', '取消し', '中止', 'cancelled', 'canceled'],
};

const stateNamed: ReadonlyMap<string, State> = new Map(
  Object.entries(STATES).flatMap(([state, names]) =>
    names.map((name) => [foldName(name), state as State] as const),
  ),
);

/** A row of a log of bookings as an event. @throws RowRefusal */
export function readBooking(row: RecordRow, context: LogContext): Booking {
  return {
    number: numberOf(row, 'number'),
    day: dayOf(row, context),
    spaceIds: spacesOf(row, context),
    ...timeOf(row),
    mode: optionOf(row, 'mode'),
    purpose: optionOf(row, 'purpose'),
    users: countOf(row, 'users'),
    state: stateOf(row),
  };
}

/** Spaces of the center by name or code, in one column or several; each once. */
function spacesOf(row: RecordRow, { spaces }: LogContext): string[] {
  row.needed('space');
  const ids = row.cells('space').flatMap((cell) => {
    const found = severalOf(cell.printed, (text) => spaces.byName.get(foldName(text)) ?? null);
    if (!found) throw row.refusal(cell, 'ROW_BAD_CODE', { known: spaces.names.join('、') });
    return found;
  });
  return [...new Set(ids)];
}

function timeOf(row: RecordRow): Pick<Booking, 'startsAt' | 'endsAt'> {
  const together = row.cell('time');
  if (together) return row.read(together, readTimeRange);
  const startsAt = row.read(row.needed('starts_at'), readTime);
  const ends = row.needed('ends_at');
  const endsAt = row.read(ends, readTime);
  if (endsAt <= startsAt) throw row.refusal(ends, 'ROW_ENDS_BEFORE');
  return { startsAt, endsAt };
}

/** Where nothing is noted, nobody knows whether it was used. */
function stateOf(row: RecordRow): State {
  const cell = row.cell('state');
  if (!cell) return 'BOOKED';
  const state = stateNamed.get(foldName(cell.printed));
  if (state) return state;
  const known = Object.values(STATES).map(([name]) => name);
  throw row.refusal(cell, 'ROW_BAD_CODE', { known: known.join('、') });
}
