import { describe, expect, it } from '@jest/globals';
import { anAim } from '../../../../test/builders/aims.js';
import { aStanding, gridRows, knownTargets } from '../../../../test/builders/target-tables.js';
import { findHeader } from './columns.js';
import { readLines } from './read-lines.js';

const HEAD = ['指標', '事業', '目標', '配分', '方式', '基準値', '基準年度', '理由'];

function read(rows: readonly (readonly string[])[], known = knownTargets()) {
  const grid = gridRows(rows);
  const header = findHeader(grid);
  if (!header) throw new Error('no header');
  return readLines(grid, header, known);
}

const readOne = (cells: readonly string[], known = knownTargets()) => {
  const [line] = read([HEAD, cells], known);
  if (!line) throw new Error('no line');
  return line;
};

describe('the headings', () => {
  it('stand below titles, in any order and either language, and what is not read is named', () => {
    const rows = [
      ['令和8年度 事業計画', '', ''],
      [],
      ['No.', 'Target', '担当', 'Metric (unit)'],
      ['1', '年300件', '佐藤', 'Consultations'],
    ];
    expect(findHeader(gridRows(rows))).toMatchObject({ at: 2, notRead: ['No.', '担当'] });
    expect(read(rows)).toMatchObject([
      { line: 4, state: 'NEW', key: { metric: 'consultation.cases', programme: '' } },
    ]);
  });

  it.each([[[['指標', '実績']]], [[['名前', '目標']]], [[]]])('are not there in %j', (rows) => {
    expect(findHeader(gridRows(rows))).toBeNull();
  });

  it('of two years side by side are not guessed at', () => {
    const rows = gridRows([['指標', '目標（令和7年度）', '目標（令和8年度）']]);
    expect(() => findHeader(rows)).toThrow('TARGET_TABLE_COLUMNS');
  });
});

describe('a line', () => {
  it.each([
    ['相談件数', '', '年240件', 'consultation.cases', '', anAim('EXACT', 240)],
    ['consultation.cases', '', '240', 'consultation.cases', '', anAim('EXACT', 240)],
    ['相談件数（件）', '', '1,200以上', 'consultation.cases', '', anAim('AT_LEAST', 1200)],
    ['相談件数', '', '２００〜２５０', 'consultation.cases', '', anAim('RANGE', 200, 250)],
    ['スペース稼働率', '', '65.5％以上', 'space.occupancy', '', anAim('AT_LEAST', 0.655)],
    ['開催回数', 'はじめてのNPO講座', '全5回', 'session.held', 'seminar', anAim('EXACT', 5)],
    ['開催回数', 'NPO for beginners', '年3〜4回', 'session.held', 'seminar', anAim('RANGE', 3, 4)],
    ['開催回数', 'seminar', '6回程度', 'session.held', 'seminar', anAim('ABOUT', 6)],
    ['開催回数', '', '通年', 'session.held', '', anAim('ONGOING')],
    ['発行回数', '', '3月発行予定', 'newsletter.issues', '', anAim('MILESTONE', '2027-03-31')],
  ])('%s %s %s', (...given) => {
    const [metric, programme, target, code, option, aim] = given;
    const line = readOne([metric, programme, target]);
    expect(line).toMatchObject({
      ...{ state: 'NEW', refusal: null, standing: null },
      key: { unit: 'u', metric: code, programme: option, fiscalYear: 2026 },
      said: { aim, printed: target, profile: 'EVEN', shares: null, baseline: null, reason: '' },
    });
  });

  it('says all that a target may say', () => {
    const cells = ['相談件数', '', '240件', '前年の形', '達成率（100%まで）'];
    const { said } = readOne([...cells, '1,180件', '令和6年度', '増員のため']);
    expect(said).toMatchObject({
      ...{ profile: 'LAST_YEAR', scheme: 'capped', baseline: 1180, baselineYear: 2024 },
      reason: '増員のため',
    });
  });

  it('with a number not to pass is counted backward unless it says otherwise', () => {
    expect(readOne(['相談件数', '', '20件以内']).said?.scheme).toBe('reverse');
    expect(readOne(['相談件数', '', '20件以内', '', 'pass_fail']).said?.scheme).toBe('pass_fail');
  });

  it.each([
    ['a metric nobody knows', ['満足度指数', '', '年1回'], 'TARGET_LINE_METRIC', '指標'],
    ['no metric', ['', '', '年1回'], 'TARGET_LINE_NO_METRIC', '指標'],
    [
      'a programme nobody knows',
      ['開催回数', '料理教室', '年1回'],
      'TARGET_LINE_PROGRAMME',
      '事業',
    ],
    [
      'a programme of what has none',
      ['相談件数', 'seminar', '年1件'],
      'TARGET_LINE_NO_PROGRAMMES',
      '事業',
    ],
    ['no target', ['相談件数', '', ''], 'TARGET_LINE_EMPTY', '目標'],
    ['a target for each month', ['開催回数', '', '月1回'], 'TARGET_LINE_UNREADABLE', '目標'],
    ['prose', ['相談件数', '', '相談を増やす'], 'TARGET_LINE_UNREADABLE', '目標'],
    ['percent of a count', ['相談件数', '', '80％以上'], 'TARGET_LINE_SHARE', '目標'],
    ['a count of a share', ['スペース稼働率', '', '80件'], 'TARGET_LINE_NO_SHARE', '目標'],
    ['a share without its sign', ['スペース稼働率', '', '0.8'], 'TARGET_LINE_NO_SHARE', '目標'],
    ['more than all', ['スペース稼働率', '', '120％'], 'TARGET_OF_WHOLE', '目標'],
    ['a part of a case', ['相談件数', '', '2.5件'], 'TARGET_NOT_WHOLE', '目標'],
    ['own shares', ['相談件数', '', '5件', '自分で決めた割合'], 'TARGET_LINE_PROFILE', '配分'],
    ['a scheme nobody knows', ['相談件数', '', '5件', '', '五段階'], 'UNKNOWN_SCHEME', '方式'],
    [
      'a baseline in words',
      ['相談件数', '', '5件', '', '', '少々', '2024'],
      'TARGET_LINE_BASELINE',
      '基準値',
    ],
    [
      'a year in words',
      ['相談件数', '', '5件', '', '', '4', '昨年'],
      'TARGET_LINE_BASELINE_YEAR',
      '基準年度',
    ],
    ['a baseline of no year', ['相談件数', '', '5件', '', '', '4'], 'TARGET_BASELINE', '基準値'],
    [
      'a reason without end',
      ['相談件数', '', '5件', '', '', '', '', 'あ'.repeat(1001)],
      'NOTE_INVALID',
      '理由',
    ],
  ])('with %s is refused, in its column', (_, cells, code, heading) => {
    const line = readOne(cells);
    expect(line).toMatchObject({ state: 'REFUSED', said: null });
    expect(line.refusal).toMatchObject({ heading, error: { code } });
    expect(line.refusal?.written).toBe(cells[HEAD.indexOf(heading)] ?? '');
  });

  it.each(['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '../../etc/passwd', "'=1+1"])(
    'takes %s for a text',
    (text) => {
      expect(readOne([text, '', '年1回']).refusal).toMatchObject({
        ...{ written: text.replace(/^'/, ''), error: { code: 'TARGET_LINE_METRIC' } },
      });
      expect(readOne(['相談件数', '', '年1件', '', '', '', '', text]).said?.reason).toBe(
        text.replace(/^'/, ''),
      );
    },
  );
});

describe('beside what stands', () => {
  const standing = [
    aStanding({ printed: '年240件', reason: '前年なみ', scheme: 'capped', profile: 'LAST_YEAR' }),
  ];
  const known = knownTargets({ standing });

  it.each([
    ['the same words', '年240件'],
    ['the same number in our own words', '240件'],
  ])('%s change nothing, and what is left empty stays', (_, target) => {
    expect(readOne(['相談件数', '', target], known)).toMatchObject({
      ...{ state: 'SAME', said: { printed: '年240件', reason: '前年なみ', scheme: 'capped' } },
    });
  });

  it('another number is a change of that version, and nobody gives the reason of before', () => {
    expect(readOne(['相談件数', '', '年300件'], known)).toMatchObject({
      ...{ state: 'CHANGED', standing: { version: 3 } },
      said: { aim: { low: 300 }, profile: 'LAST_YEAR', scheme: 'capped', reason: '' },
    });
  });

  it('another wording of the plan is a change too', () => {
    expect(readOne(['相談件数', '', '年間240件'], known)).toMatchObject({
      ...{ state: 'CHANGED', said: { printed: '年間240件' } },
    });
  });

  it('own shares stay', () => {
    const shares = [1, ...Array.from({ length: 11 }, () => 0)];
    const own = knownTargets({ standing: [aStanding({ profile: 'OWN', shares })] });
    expect(readOne(['相談件数', '', '300件'], own)).toMatchObject({
      ...{ state: 'CHANGED', said: { profile: 'OWN', shares } },
    });
    expect(readOne(['相談件数', '', '300件', '均等'], own)).toMatchObject({
      said: { profile: 'EVEN', shares: null },
    });
  });

  it('the same target twice is refused the second time, and says where the first stands', () => {
    const lines = read([HEAD, ['相談件数', '', '5件'], [], ['consultation.cases', '', '6件']]);
    expect(lines.map(({ line, state }) => [line, state])).toEqual([
      [2, 'NEW'],
      [4, 'REFUSED'],
    ]);
    expect(lines[1]?.refusal?.error).toMatchObject({
      ...{ code: 'TARGET_LINE_TWICE', params: { line: 2 } },
    });
  });

  it('more than a year can hold are left out', () => {
    const full = knownTargets({
      standing: Array.from({ length: 49 }, (_, i) => aStanding({ metric: `m${i}` })),
    });
    const rows = [HEAD, ['相談件数', '', '5件'], ['来訪者数（延べ）', '', '5人']];
    expect(read(rows, full).map((line) => line.refusal?.error.code ?? line.state)).toEqual([
      ...['NEW', 'TARGET_TOO_MANY'],
    ]);
  });

  it('a table of more lines than anybody plans is refused as a whole', () => {
    const rows = Array.from({ length: 201 }, () => ['相談件数', '', '5件']);
    expect(() => read([HEAD, ...rows])).toThrow('TARGET_TABLE_LONG');
  });
});
