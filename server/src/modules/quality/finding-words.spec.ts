import { describe, expect, it } from '@jest/globals';
import { aFigure, dates, months, options, percents } from '../../../test/builders/figures.js';
import { wordsOf } from './finding-words.js';
import { checkFigures } from './rules/check-figures.js';
import { type FromLogs, NO_LOGS } from './rules/from-logs.js';
import { missingMonth } from './rules/missing-month.js';
import type { RuleFigure } from './rules/figure-set.js';

const DAYS = ['2021-05-15', '2021-07-17', '2021-09-18', '2021-11-20'];
const LOANS = 'equipment.loans';
const KINDS = { copier: 13, printer: 138, folder_cutter: 51, laminator: 66, av: 1776 };
const ROOM = 'space.occupancy';
const EIGHT = { coverageFrom: '2020-07-01', coverageTo: '2021-02-28' };
const room = (year: number) => [
  aFigure(ROOM, 'FY2020', year / 100, EIGHT),
  ...percents(ROOM, '2020-07', [22, 18, 14, 25, 44, 46, 30, 26]),
];
const committee = 'meeting.held programme=npo_festival_committee';
const radio = (...ordinals: number[]) =>
  dates('broadcast.held', DAYS.slice(0, ordinals.length), ordinals);
const topics = (cases: number) => [
  aFigure('consultation.cases', 'FY2020', cases),
  aFigure('consultation.cases topic=other', 'FY2020', 131),
];

type Case = [says: string, figures: RuleFigure[], ja: RegExp, en: RegExp];

const CASES: Case[] = [
  [
    'a sum',
    [aFigure(LOANS, 'FY2021', 164), ...options(`${LOANS} equipment_kind`, 'FY2021', KINDS)],
    /^機材の貸出・提供件数の合計は164件と書かれていますが、内訳を足すと2,044件です。/,
    /^Equipment loans: the total is printed as 164 loans, but the parts add up to 2,044 loans\./,
  ],
  [
    'a rounded sum',
    [
      aFigure(ROOM, 'FY2020', 0.3),
      ...options(`${ROOM} mode`, 'FY2020', { with_atrium: 0.11, alone: 0.2 }),
    ],
    /合計は30%、内訳を足すと31%です。四捨五入/,
    /Rounding can make this difference/,
  ],
  [
    'an option above the cases',
    topics(100),
    /^「その他」の相談件数は131件と書かれていますが、合計の100件より多く/,
    /^Consultations \(Other\): 131 cases are printed, more than the total of 100 cases/,
  ],
  [
    'too few dates',
    [aFigure(committee, 'FY2021', 9), ...dates(committee, DAYS)],
    /^「フェスティバル実行委員会」の会議の回数は9回と書かれていますが、日付は4回分しか/,
    /^Meetings \(Festival committee\): stated as 9 times, .* make only 4 times/,
  ],
  [
    'too many dates',
    [aFigure('training.days', 'FY2021', 2), ...dates('training.days', DAYS)],
    /2日と書かれていますが、日付は4日分示されています/,
    /stated as 2 days, but the dates listed make 4 days/,
  ],
  [
    'running numbers',
    radio(2, 3, 4),
    /第2回から第4回まで.*3回分/,
    /numbered no\. 2 to no\. 4.*3 times/,
  ],
  ['one running number', radio(12), /第12回という番号.*1回分/, /numbered no\. 12.*the only one/],
  [
    'running numbers of which one was cancelled',
    radio(2, 3).map((date, i) => ({ ...date, value: i })),
    /第2回から第3回まで.*1回分/,
    /numbered no\. 2 to no\. 3/,
  ],
  ['broken numbers', radio(1, 4), /番号が抜けているか/, /skipped or repeated/],
  [
    'more different people than visits',
    [
      aFigure('session.participants_unique', 'FY2021', 41),
      aFigure('session.participants', 'FY2021', 40),
    ],
    /^参加者数（実人数）は41人、参加者数（延べ）は40人/,
    /^Participants \(unique\): 41 people; Participants \(cumulative\): 40 people/,
  ],
  [
    'a stock and visits',
    [
      aFigure('group.registered', 'FY2021', 189),
      aFigure('facility.visiting_groups', 'FY2021', 984),
    ],
    /984団体は来るたびに数えた延べ数とみられ、1団体あたり5\.2回/,
    /count every visit, 5\.2 by each/,
  ],
  ['a rounded mean', room(28.5), /8か月分の単純平均は28\.125%/, /mean of 8 months is 28\.125%/],
  ['another mean', room(40), /誤りとは限りません/, /if some months weigh more/],
  ['no mean', room(60), /各月の値は14%から46%まで/, /between 14% and 46%/],
  [
    'a large rest',
    topics(507),
    /^相談件数507件のうち131件（25\.8%）が「その他」です。内訳/,
    /131 cases of 507 cases \(25\.8%\) are “Other”\./,
  ],
  [
    'a large rest of labels',
    [...topics(507), aFigure('consultation.labels', 'FY2020', 615)],
    /615件（重複あり）に対しては21\.3%/,
    /or 21\.3% of 615 labels/,
  ],
  [
    'a far month',
    months('facility.visitors', '2021-04', [2000, 2100, 1900, 2050, 1950, 900]),
    /^来訪者数（延べ）はこの月に900人で、ほかの月（1,900人〜2,100人）から/,
    /900 people in this month.*\(1,900 people to 2,100 people\)/,
  ],
  [
    'a share above all',
    [aFigure(ROOM, 'FY2020', 1.2)],
    /^スペース稼働率は120%になっています。全体に占める割合なので/,
    /^Room occupancy: 120%\. It is a share of a whole/,
  ],
  [
    'a seat fill above 100 %',
    [aFigure('session.seat_fill', 'FY2021', 1.2)],
    /^定員充足率は120%と報告されています。/,
    /^Seat fill: 120%\. Please check/,
  ],
  [
    'more people than places',
    [aFigure('session.participants', 'FY2021', 41), aFigure('session.capacity', 'FY2021', 40)],
    /^参加者数（延べ）は41人、定員は40人と報告されています。/,
    /^Participants \(cumulative\): 41 people; Capacity: 40 people\./,
  ],
];

const APRIL = { unitId: 'a', from: '2024-04-01', to: '2024-04-30' };

type Counted = Partial<FromLogs> & { figures?: RuleFigure[] };

const LOGGED: [says: string, counted: Counted, ja: RegExp, en: RegExp][] = [
  [
    'a log that counts something else',
    {
      figures: [aFigure('consultation.cases', 'FY2021', 130)],
      months: months('consultation.cases', '2021-04', Array<number>(12).fill(10)),
    },
    /^相談件数は130件と報告されていますが、同じ期間の記録を数えると120件です。/,
    /^Consultations: reported as 130 cases, but the log of the same period counts 120 cases\./,
  ],
  [
    'overlapping bookings',
    { doubleBookings: [{ ...APRIL, count: 1200 }] },
    /^この月は1,200件が、同じスペースのほかの予約と時間が重なっています。/,
    /^1,200 bookings of this month overlap another one of the same space\./,
  ],
  [
    'sessions with more people than places',
    { fullSessions: [{ ...APRIL, count: 2, people: 65, places: 40 }] },
    /^この月は2回で、参加者数が定員を上回っています（定員の合計40人に対して65人）。/,
    /^2 sessions of this month had more participants than places \(65 people where 40 people could take part/,
  ],
  [
    'time booked out of hours',
    { minutesOutside: [{ ...APRIL, outside: 1200, booked: 6000 }] },
    /^この月の予約時間6,000分のうち1,200分（20%）が、登録されている開館時間の外です。/,
    /^1,200 minutes of the 6,000 minutes booked in this month \(20%\) lie outside/,
  ],
];

describe('the words of a finding', () => {
  it.each(LOGGED)('say %s with its numbers, in both languages', (_, counted, ja, en) => {
    const { figures = [], ...logs } = counted;
    const findings = checkFigures(figures, { ...NO_LOGS, ...logs });
    expect(findings).toHaveLength(1);
    const [words] = findings.map(wordsOf);
    expect(words?.text.ja).toMatch(ja);
    expect(words?.text.en).toMatch(en);
    expect(JSON.stringify(words)).not.toMatch(/[{][A-Za-z_]+[}]/);
  });

  it.each(CASES)('say %s with its numbers, in both languages', (_, figures, ja, en) => {
    const findings = checkFigures(figures);
    expect(findings).toHaveLength(1);
    const [words] = findings.map(wordsOf);
    expect(words?.text.ja).toMatch(ja);
    expect(words?.text.en).toMatch(en);
    expect(JSON.stringify(words)).not.toMatch(/[{][A-Za-z_]+[}]/);
  });

  it.each([
    [
      ['facility.visitors'],
      /^来訪者数（延べ）は前後の月の報告がありますが、間の1か月分がありません/,
      /^Visitors.*the 1 month between/,
    ],
    [
      ['facility.visitors', 'group.registered'],
      /^来訪者数（延べ）など2項目は/,
      /^2 items, such as Visitors/,
    ],
  ])('say of which months there is no report of %j', (metrics, ja, en) => {
    const series = metrics.map((metric) => ({
      ...{ unitId: 'a', metric, definition: 'as_reported', excused: [] },
      months: ['2024-03-01', '2024-05-01', '2024-06-01', '2024-07-01'],
      open: { from: '2020-04-01', to: '2030-03-31' },
    }));
    const [words] = missingMonth(series).map(wordsOf);
    expect(words?.text.ja).toMatch(ja);
    expect(words?.text.en).toMatch(en);
    expect(JSON.stringify(words)).not.toMatch(/[{][A-Za-z_]+[}]/);
  });

  it('name the numbers in the order they are read', () => {
    const [sum] = checkFigures(CASES[0]?.[1] ?? []).map(wordsOf);
    expect(sum?.numbers.map(({ name, text }) => [name.ja, text.ja, name.en])).toEqual([
      ['印字された合計', '164件', 'Printed total'],
      ['機材の種類別の合計', '2,044件', 'Sum by kind of equipment'],
    ]);
  });

  it('say what an explanation would give', () => {
    const modes = options(`${ROOM} mode`, 'FY2020', { with_atrium: 0.11, alone: 0.17 }, EIGHT);
    const [mean] = checkFigures([...room(28.5), ...modes])
      .filter(({ kind }) => kind === 'PUBLISHED_MEAN')
      .map(wordsOf);
    expect(mean?.hypotheses).toMatchObject([
      { fits: false, text: { ja: '印字された内訳を足している（28%）' } },
      { fits: false, text: { en: 'The mean was cut off (28.1%)' } },
      { fits: true },
      { fits: null },
    ]);
    const stated = [aFigure('broadcast.held', 'FY2021', 5), ...radio(2, 3, 4, 5)];
    const [count] = checkFigures(stated).map(wordsOf);
    expect(count?.hypotheses[0]?.text.ja).toBe('「第5回」という番号を回数として書いている');
  });

  it('name the option that explains a month', () => {
    const month = [22, 18, 14, 25, 64, 46, 30, 26];
    const atrium = [7, 8, 0, 10, 47, 5, 10, 4];
    const [far] = checkFigures([
      ...percents(ROOM, '2020-07', month),
      ...percents(`${ROOM} mode=with_atrium`, '2020-07', atrium),
    ]).map(wordsOf);
    expect(far?.hypotheses).toEqual([
      {
        code: 'ONE_OPTION',
        fits: true,
        text: {
          ja: '「アトリウム一体」がこの月だけ大きく違っている（47%）',
          en: '“With the atrium” stands out in this month (47%)',
        },
      },
    ]);
  });
});
