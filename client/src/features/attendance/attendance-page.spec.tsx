import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { aCount, aProgramme, theAttendance, theProgramme } from './attendance-fixture';
import { AttendancePage } from './attendance-page';

const ANSWERS = {
  Network: aNetwork(),
  Attendance: theAttendance(),
  AttendanceProgramme: theProgramme(),
};
const YUME = '/attendance?unit=nishitokyo-yumecollabo&fy=2021';

const open = (at = YUME, answers: Record<string, unknown> = ANSWERS) =>
  renderPage({ component: AttendancePage, path: '/attendance', at }, answers);

async function tableOf(name: string | RegExp): Promise<string[]> {
  const table = await screen.findByRole('table', { name });
  return within(table)
    .getAllByRole('row')
    .map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) =>
      Array.from(cells ?? [], (cell) => cell.textContent.trim()).join(' | '),
    );
}

const PROGRAMMES = '計画した講座・イベントは、どれだけ開かれたか';

describe('the page of courses and events', () => {
  test('shows plan and outcome side by side, and what is missing as missing', async () => {
    open();
    expect(await tableOf(PROGRAMMES)).toMatchInlineSnapshot(`
      [
        "講座・イベント | 計画 | 開催 | 参加者（延べ） | 定員 | 定員充足率 | 開催回数の状態",
        "市民講座 | 4回 | 3回 | 45人以上 | 60人 | 75% | 通常",
        "まつり | 未報告 | 2回 | 0人 | 定員なし | 未報告 | 12か月中9か月分",
        "対話の会 | 約6回 | 未報告 | 未報告 | 未報告 | 未報告 | 未報告",
        "全体 | 未報告 | 5回 | 45人 | 未報告 | 未報告 | 通常",
      ]
    `);
  });

  test('says in words what became of the plans, what wants a look first', async () => {
    open();
    const heading = await screen.findByRole('heading', { name: '計画と開催のちがい' });
    const section = within(heading.closest('section') as HTMLElement);
    expect(section.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      '計画より少ない',
      '開かれたかどうか、報告がない',
      '計画の回数がないまま開かれた',
    ]);
    expect(section.getByText('市民講座：計画4回に対して、開催3回（1回少ない）')).toBeTruthy();
    expect(
      section.getByText('対話の会：計画は約6回。開催の回数は未報告です（0回ではありません）'),
    ).toBeTruthy();
  });

  test('asks for everything of a year at once', async () => {
    const { sent } = open();
    await screen.findByRole('table', { name: PROGRAMMES });
    expect(sent.map(({ operation }) => operation)).toEqual(['Me', 'Network', 'Attendance']);
  });

  test('sets each month beside the same one a year before', async () => {
    open(`${YUME}&tables=months-held`);
    expect(await tableOf('開催回数は、前の年の同じ月とくらべてどうか')).toMatchInlineSnapshot(`
      [
        "月 | ゆめこらぼ",
        "値 | 前年同期 | 増減",
        "2022年2月 | 3回 | 2回 | +50%",
        "2022年3月 | 未報告 | 1回 | ",
      ]
    `);
  });

  test('tells formats apart, and how full each was', async () => {
    open(`${YUME}&tables=formats-fill`);
    expect(await tableOf('参加方法によって、定員はどれだけ埋まったか')).toMatchInlineSnapshot(`
      [
        "月 | 会場 | オンライン",
        "2022年2月 | 50% | 50%",
      ]
    `);
  });

  test('a year without anything says so, and leads to one with reports', async () => {
    const [year] = theAttendance().attendance;
    const nothing = Object.fromEntries(
      Object.keys(year?.total ?? {}).map((key) => [key, aCount('held', null)]),
    );
    open(YUME, {
      ...ANSWERS,
      Attendance: {
        ...theAttendance(),
        attendance: [{ ...year, total: nothing, programmes: [] }],
      },
      MetricAvailability: {
        availability: [
          {
            unit: { code: 'nishitokyo-yumecollabo', kind: 'CENTER', name: { ja: '', en: '' } },
            metrics: [
              {
                ...{ metric: 'session.held', finest: 'DAY', firstYear: 2019, lastYear: 2020 },
                figures: 3,
              },
            ],
          },
        ],
      },
    });
    const link = await screen.findByRole('link', { name: '報告のある令和2年度（2020年度）を開く' });
    expect(link.getAttribute('href')).toContain('fy=2020');
    expect(screen.getByText(/0回という意味ではありません/)).toBeTruthy();
  });
});

describe('one course', () => {
  test('is chosen by its name, and kept in the address', async () => {
    const { router, sent } = open();
    await userEvent.click(await screen.findByRole('link', { name: '市民講座' }));
    await screen.findByRole('heading', { name: /^市民講座/, level: 2 });
    expect(router.state.location.searchStr).toContain('programme=seminar');
    expect(sent.at(-1)?.variables).toMatchObject({
      ...{ programme: 'seminar', fiscalYears: [2021], withSessions: true },
    });
    await userEvent.click(screen.getByRole('link', { name: 'この講座・イベントを閉じる' }));
    expect(router.state.location.searchStr).not.toContain('programme');
  });

  test('shows its sessions in the order of time, each with its seats and what came of it', async () => {
    open(`${YUME}&programme=seminar`);
    expect(await tableOf(/いつ開かれ、何人が参加したか/)).toMatchInlineSnapshot(`
      [
        "開催日 | 参加方法 | 定員 | 参加者（延べ） | 定員充足率 | 前の回との比",
        "2021年5月8日 | 会場 | 20人 | 20人 | 100% | ",
        "2021年6月12日 | 会場 | 定員なし | 10人 | 対象外 | 50%",
        "2022年1月15日予定 | 記載なし | 20人 | 未報告 | 未報告 | ",
      ]
    `);
    expect(screen.getByText(/開かれたかどうかは報告されていません/)).toBeTruthy();
  });

  test('a session leads to its record', async () => {
    open(`${YUME}&programme=seminar`);
    await userEvent.click(
      await screen.findByRole('button', { name: '2021年5月8日の回の記録 K-1' }),
    );
    const panel = await screen.findByRole('dialog', { name: '開催回数（市民講座）' });
    expect(within(panel).getByText('2021年5月8日', { exact: false })).toBeTruthy();
    expect(within(panel).getByRole('button', { name: /記録/ })).toBeTruthy();
  });

  test('shows the years before, and what follow-through is made of', async () => {
    open(`${YUME}&programme=seminar`);
    const years = await tableOf('「市民講座」は、年度ごとにどう変わったか');
    expect(years.map((row) => row.split(' | ').slice(0, 3).join(' | '))).toEqual([
      '年度 | 計画 | 開催',
      '令和2年度（2020年度） | 未報告 | 2回',
      '令和3年度（2021年度） | 4回 | 3回',
    ]);
    expect(
      screen.getByText('続きの回に来た人は延べ10人、その前の回に来た人は延べ20人です。'),
    ).toBeTruthy();
    expect(screen.getByText(/同じ人が続けて来たかどうかは分かりません/)).toBeTruthy();
  });

  test('of a network is not listed session by session', async () => {
    const network = aNetwork();
    const [member] = network.availability;
    const group = {
      ...{ code: 'network', name: { ja: '会', en: 'Group' } },
      members: member ? [{ unit: member.unit }] : [],
    };
    const { sent } = open('/attendance?unit=network&fy=2021&programme=seminar', {
      ...ANSWERS,
      Network: { ...network, orgUnitGroups: [group] },
      AttendanceProgramme: { ...theProgramme(), programmeSessions: undefined },
    });
    expect(await screen.findByText(/センターを選ぶと見られます/)).toBeTruthy();
    expect(sent.at(-1)?.variables).toMatchObject({ withSessions: false });
  });

  test('of which nothing is known says so', async () => {
    open(`${YUME}&programme=nothing`, {
      ...ANSWERS,
      AttendanceProgramme: { ...theProgramme(), attendance: [] },
    });
    expect(await screen.findByText('この講座・イベントの記録はありません')).toBeTruthy();
  });

  test('single sessions are not for visitors, and the page says why', async () => {
    open(`${YUME}&programme=seminar`, {
      ...ANSWERS,
      AttendanceProgramme: {
        ...theProgramme(),
        programmeSessions: { isMore: false, isHidden: true, sessions: [] },
      },
    });
    expect(await screen.findByText(/関係者がサインインすると見られます/)).toBeTruthy();
  });
});

describe('plans of a network', () => {
  test.each([
    [
      'PLAN_PARTIAL',
      'planned',
      '会：計画の回数を示したのは3拠点中2拠点だけです（計画6回、開催5回）',
    ],
    [
      'HELD_PARTIAL',
      'held',
      '会：開催の回数を報告したのは3拠点中2拠点だけです（計画6回、開催5回）',
    ],
  ] as const)(
    'are not set against what was held where centers are silent: %s',
    async (...given) => {
      const [standing, part, sentence] = given;
      const coverage = { reported: 24, expected: 36, unitsReported: 2, unitsExpected: 3 };
      const values = { planned: aCount('held', 6), held: aCount('held', 5) };
      const silent = {
        ...values[part],
        coverage: { ...coverage, from: null, to: null, asOf: null },
      };
      const [year] = theAttendance().attendance;
      const meeting = aProgramme('study_meeting', '会', { standing, ...values, [part]: silent });
      open(YUME, {
        ...ANSWERS,
        Attendance: { ...theAttendance(), attendance: [{ ...year, programmes: [meeting] }] },
      });
      expect(await screen.findByText(sentence)).toBeTruthy();
    },
  );

  test('an address with a programme nobody knows says that there is nothing of it', async () => {
    const extensions = { code: 'UNKNOWN_OPTION', params: {}, requestId: 'r-1' };
    open(`${YUME}&programme=none`, {
      ...ANSWERS,
      AttendanceProgramme: { errors: [{ extensions }] },
    });
    await screen.findByRole('heading', { name: 'この講座・イベントの記録はありません' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
