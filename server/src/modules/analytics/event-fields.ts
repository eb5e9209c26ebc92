import { disaggregationsOf, findMetric, type MetricDefinition } from '../catalogue/index.js';
import { type Directory, nameAt } from '../network/index.js';
import type { BookingRow, ConsultationRow, SessionRow } from './queries/events.query.js';

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** One thing a log says of an event; without a value it was not noted. */
export interface EventField {
  readonly code: string;
  readonly name: Words;
  readonly text: Words | null;
}

const NAMES = {
  minutes: { ja: '相談時間（分）', en: 'Minutes' },
  time: { ja: '時間', en: 'Time' },
  space: { ja: 'スペース', en: 'Space' },
  users: { ja: '人数', en: 'People' },
  state: { ja: '利用の有無', en: 'Used' },
  capacity_in_person: { ja: '定員（会場）', en: 'Seats in the room' },
  capacity_online: { ja: '定員（オンライン）', en: 'Places online' },
  participants: { ja: '参加者数', en: 'Participants' },
  groups: { ja: '参加団体数', en: 'Groups' },
} as const satisfies Record<string, Words>;

const STATES: Readonly<Record<BookingRow['state'], Words>> = {
  USED: { ja: '利用', en: 'Used' },
  NO_SHOW: { ja: '来なかった', en: 'No-show' },
  BOOKED: { ja: '記録なし', en: 'Not noted' },
  CANCELLED: { ja: '取消', en: 'Cancelled' },
};

const PER_HOUR = 60;
const clock = (minutes: number): string =>
  [Math.floor(minutes / PER_HOUR), minutes % PER_HOUR]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

const alike = (text: string): Words => ({ ja: text, en: text });

function numberField(code: keyof typeof NAMES, value: number | null): EventField {
  return { code, name: NAMES[code], text: value === null ? null : alike(String(value)) };
}

/** The options of a code list, in words; the metric tells which list. */
function optionField(metric: MetricDefinition | null, list: string, codes: readonly string[]) {
  const found = metric ? disaggregationsOf(metric).find(({ code }) => code === list) : undefined;
  const names = codes.map(
    (code) => found?.options.find((option) => option.code === code)?.name ?? alike(code),
  );
  const text =
    names.length === 0
      ? null
      : { ja: names.map(({ ja }) => ja).join('、'), en: names.map(({ en }) => en).join(', ') };
  return { code: list, name: found?.name ?? alike(list), text };
}

const one = (code: string | null): string[] => (code === null ? [] : [code]);

export function consultationFields(row: ConsultationRow): EventField[] {
  const cases = findMetric('consultation.cases');
  return [
    optionField(cases, 'topic', row.topics),
    optionField(cases, 'channel', one(row.channel)),
    optionField(cases, 'client_type', one(row.clientType)),
    optionField(cases, 'referral', one(row.referral)),
    optionField(cases, 'field', one(row.field)),
    optionField(cases, 'outcome', one(row.outcome)),
    numberField('minutes', row.minutes),
  ];
}

export function bookingFields(row: BookingRow, directory: Directory): EventField[] {
  const bookings = findMetric('space.bookings');
  const spaces = row.spaceIds.map((id) => nameAt(directory.unit(id).names, row.day));
  return [
    {
      code: 'space',
      name: NAMES.space,
      text: {
        ja: spaces.map(({ ja }) => ja).join('、'),
        en: spaces.map(({ en }) => en).join(', '),
      },
    },
    { code: 'time', name: NAMES.time, text: alike(`${clock(row.startsAt)}–${clock(row.endsAt)}`) },
    optionField(bookings, 'purpose', one(row.purpose)),
    optionField(bookings, 'mode', one(row.mode)),
    numberField('users', row.users),
    { code: 'state', name: NAMES.state, text: STATES[row.state] },
  ];
}

export function sessionFields(row: SessionRow): EventField[] {
  const held = findMetric('session.held');
  return [
    optionField(held, 'programme', one(row.programme)),
    optionField(held, 'format', one(row.format)),
    numberField('participants', row.participants),
    numberField('groups', row.groups),
    numberField('capacity_in_person', row.capacityInPerson),
    numberField('capacity_online', row.capacityOnline),
  ];
}
