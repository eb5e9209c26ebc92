import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ERROR_WORDS } from '../../../platform/errors/error-words.js';
import { printTime, readTime, readTimeRange } from './read-time.js';
import { Unreadable } from './reading.js';

const codeOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
  return 'READ';
};

const minutes = fc.integer({ min: 0, max: 1440 });
const two = (number: number): string => String(number).padStart(2, '0');

/** A time in all the ways that leave no doubt. */
function printings(value: number): string[] {
  const [hour, minute] = [Math.floor(value / 60), value % 60];
  const plain = [
    printTime(value),
    printTime(value).padStart(5, '0'),
    `${two(hour)}${two(minute)}`,
    `${printTime(value)}:00`,
    `${hour}時${minute}分`,
    ...(minute === 0 ? [`${hour}時`] : []),
    ...(minute === 30 ? [`${hour}時半`] : []),
  ];
  if (hour === 24) return plain;
  const inHalf = `${hour % 12}時${minute}分`;
  const counts = hour % 12 === 0 ? [0, 12] : [hour % 12];
  return [
    ...plain,
    hour < 12 ? `午前${inHalf}` : `午後${inHalf}`,
    ...counts.map((count) => `${count}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`),
  ];
}

describe('a printed time', () => {
  it.each([
    ['with one digit', '9:00', 540],
    ['with two digits', '09:00', 540],
    ['in full width', '９：００', 540],
    ['the hour alone', '9時', 540],
    ['in words', '9時30分', 570],
    ['half past', '9時半', 570],
    ['before noon', '午前9時', 540],
    ['after noon', '午後1時30分', 810],
    ['after noon with a colon', '午後1:30', 810],
    ['the first hour after noon', '午後0時', 720],
    ['the first hour of the day', '午前0時', 0],
    ['noon', '正午', 720],
    ['midnight', '0:00', 0],
    ['the end of the day', '24:00', 1440],
    ['with seconds', '13:00:00', 780],
    ['in four digits', '0900', 540],
    ['of a spreadsheet in English', '9:00:00 AM', 540],
    ['noon in English', '12:15 PM', 735],
    ['midnight in English', '12:15 AM', 15],
    ['with spaces', ' 9 時 30 分 ', 570],
  ])('%s is read: %s', (_, printed, value) => {
    expect(readTime(printed)).toEqual({ value, doubts: [] });
  });

  it.each([
    ['the half of the day said twice', '午後13時', 'HALF_DAY_SAID_TWICE'],
    ['seconds', '13:00:30', 'SECONDS_DROPPED'],
  ])('is doubtful: %s', (_, printed, code) => {
    const doubts = [{ code, params: { time: '13:00' } }];
    expect(readTime(printed)).toEqual({ value: 780, doubts });
  });

  it.each([
    ['nothing', '', 'TIME_UNREADABLE'],
    ['an hour without a sign', '9', 'TIME_UNREADABLE'],
    ['three digits', '900', 'TIME_UNREADABLE'],
    ['a dot', '9.30', 'TIME_UNREADABLE'],
    ['a part of a day', '0.375', 'TIME_UNREADABLE'],
    ['one digit of minutes', '9:5', 'TIME_UNREADABLE'],
    ['both halves of the day', '午前9:00PM', 'TIME_UNREADABLE'],
    ['about', '9時頃', 'TIME_UNREADABLE'],
    ['a length', '9時間', 'TIME_UNREADABLE'],
    ['a note mark', '①9:00', 'TIME_UNREADABLE'],
    ['digits apart', '1 9:00', 'TIME_UNREADABLE'],
    ['hour 25', '25:00', 'TIME_NOT_ON_CLOCK'],
    ['minute 60', '9:60', 'TIME_NOT_ON_CLOCK'],
    ['minute 60 in words', '9時60分', 'TIME_NOT_ON_CLOCK'],
    ['second 60', '9:00:60', 'TIME_NOT_ON_CLOCK'],
    ['after the end of the day', '24:01', 'TIME_NOT_ON_CLOCK'],
    ['a second after the end of the day', '24:00:01', 'TIME_NOT_ON_CLOCK'],
    ['four digits after the end', '2500', 'TIME_NOT_ON_CLOCK'],
    ['13 before noon', '午前13時', 'TIME_NOT_ON_CLOCK'],
    ['twelve after noon', '午後12時30分', 'TIME_OF_TWELVE'],
    ['twelve before noon', '午前12時', 'TIME_OF_TWELVE'],
    ['a slot', '午前', 'TIME_SLOT'],
  ])('is refused: %s', (_, printed, code) => {
    expect(codeOf(() => readTime(printed))).toBe(code);
  });

  it('reads back from every way of printing it', () => {
    fc.assert(
      fc.property(minutes, (value) => {
        for (const printed of printings(value)) {
          expect([printed, readTime(printed)]).toEqual([printed, { value, doubts: [] }]);
        }
      }),
    );
  });
});

describe('a printed stretch of a day', () => {
  it.each([
    ['with a dash', '9:00-12:00', 540, 720],
    ['with a wave', '9:00〜12:00', 540, 720],
    ['with a wave in full width', '9:00～12:00', 540, 720],
    ['with a long dash', '9:00 — 12:00', 540, 720],
    ['in words', '9時～12時', 540, 720],
    ['with the unit once', '9〜12時', 540, 720],
    ['from and to', '9:00から12:00まで', 540, 720],
    ['to', '9:00〜12:00まで', 540, 720],
    ['in halves of the day', '午前9時〜午後1時30分', 540, 810],
    ['from noon', '正午〜13:00', 720, 780],
    ['to the end of the day', '18:00〜24:00', 1080, 1440],
    ['in four digits', '0900-1230', 540, 750],
  ])('%s is read: %s', (_, printed, startsAt, endsAt) => {
    expect(readTimeRange(printed)).toEqual({ value: { startsAt, endsAt }, doubts: [] });
  });

  it('carries the afternoon to its end, and says so', () => {
    expect(readTimeRange('午後1時〜3時')).toEqual({
      value: { startsAt: 780, endsAt: 900 },
      doubts: [{ code: 'HALF_DAY_CARRIED', params: { time: '15:00' } }],
    });
  });

  it.each([
    ['the end before the start', '12:00〜9:00', 'TIME_BACKWARDS'],
    ['no length', '9:00〜9:00', 'TIME_BACKWARDS'],
    ['past midnight', '22:00〜1:00', 'TIME_BACKWARDS'],
    ['before noon to less', '午前10時〜4時', 'TIME_BACKWARDS'],
    ['one time', '9:00', 'TIME_UNREADABLE'],
    ['three times', '9:00-12:00-13:00', 'TIME_UNREADABLE'],
    ['no end', '9:00〜', 'TIME_UNREADABLE'],
    ['no time', '25:00〜26:00', 'TIME_NOT_ON_CLOCK'],
    ['a morning', '午前', 'TIME_SLOT'],
    ['an evening', '夜間', 'TIME_SLOT'],
    ['from slot to slot', '午前〜午後', 'TIME_SLOT'],
  ])('is refused: %s', (_, printed, code) => {
    expect(codeOf(() => readTimeRange(printed))).toBe(code);
  });

  it('is refused in the words of the whole', () => {
    expect(() => readTimeRange('9:00〜9:75')).toThrow(
      expect.objectContaining({ params: { printed: '9:00〜9:75' } }),
    );
  });

  it('reads back from every way of printing it, when it ends after it starts', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [startsAt, endsAt] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(startsAt < endsAt);
        for (const between of ['-', '〜', '～', 'から']) {
          const [forth, back] = [`${printTime(startsAt)}`, `${printTime(endsAt)}`];
          const read = readTimeRange(`${forth}${between}${back}`);
          expect(read).toEqual({ value: { startsAt, endsAt }, doubts: [] });
          expect(codeOf(() => readTimeRange(`${back}${between}${forth}`))).toBe('TIME_BACKWARDS');
        }
      }),
    );
  });
});

/** A time with its width, its zeros and its 時, 分 and 半 in one way. */
function usual(printed: string): string {
  const spoken = printed.normalize('NFKC').toUpperCase().replaceAll(' ', '');
  const withColon = spoken
    .replace(/^(.+?)(AM|PM)$/u, '$2$1')
    .replace(/^(\d{2})(\d{2})$/u, '$1:$2')
    .replace(/半$/u, '30分')
    .replace(/時$/u, '時00分')
    .replace(/時(\d+)分/u, ':$1')
    .replace(/時/u, ':00')
    .replace(/^(\D*\d+:\d+):00/u, '$1');
  return withColon.replace(/(?<!\d)0(?=\d)/gu, '');
}

describe('any text', () => {
  const scraps = [
    '午前',
    '午後',
    '正午',
    'AM',
    'pm',
    '時',
    '分',
    '半',
    ':',
    '：',
    '〜',
    '-',
    'から',
  ];
  const more = ['まで', '0', '1', '9', '12', '30', '60', '24', ' ', '①', '夜間'];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...scraps, ...more), { maxLength: 8 }).map((parts) => parts.join('')),
    fc
      .tuple(
        fc.constantFrom('', '午前', '午後', 'PM'),
        fc.constantFrom('0', '9', '09', '12', '13', '24', '１'),
        fc.constantFrom(':', '：', '時', ''),
        fc.constantFrom('', '00', '5', '05分', '半', '30', '30:00', '30分', '60'),
        fc.constantFrom('', '', ' AM', '〜'),
      )
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is refused in a code that has words, or read within the day and without silent change', () => {
    let accepted = 0;
    fc.assert(
      fc.property(text, (printed) => {
        const codes = [() => readTime(printed), () => readTimeRange(printed)].map(codeOf);
        for (const code of codes) expect(['READ', ...Object.keys(ERROR_WORDS)]).toContain(code);
        if (codes[0] !== 'READ') return;
        accepted += 1;
        const { value, doubts } = readTime(printed);
        expect(value >= 0 && value <= 1440).toBe(true);
        if (doubts.length > 0 || printed.includes('正午')) return;
        expect(printings(value).map(usual)).toContain(usual(printed));
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it.each(['0', '9:', '時', ' ', '〜', '-', 'から', '午後', '9:00〜'])(
    'of a hundred thousand %j is refused at once',
    (unit) => {
      expect(codeOf(() => readTime(unit.repeat(100_000)))).toBe('TIME_UNREADABLE');
      expect(codeOf(() => readTimeRange(unit.repeat(100_000)))).toBe('TIME_UNREADABLE');
    },
  );
});
