import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aMetric, aText, aUnit, aValue } from '../../shared/testing/builders';
import { aProgramme, aYearly } from './plans-fixture';
import { asked, show } from './plans-steps';
import type { Followed } from './programme-series-view';

const AT = '&part=programmes';
type Line = Followed['lines'][number];
type Point = Line['points'][number];

const aPoint = (year: number, value: number | null, more: Partial<Point> = {}): Point => ({
  ...{ period: `${year}-04-01`, periodTo: `${year + 1}-03-31`, options: [] },
  ...{ value: aValue(value), isAnew: false, isSum: false },
  ...more,
});

/** Two programmes became one in 2021: their sum stands before it. */
function aFollowed(overrides: Partial<Followed> = {}): Followed {
  const option = (code: string, ja: string) => ({ code, name: aText(ja, code) });
  const both = [option('seminar', '講座'), option('group_exchange', '交流会')];
  return {
    unit: aUnit(),
    programmes: [
      { code: '1', name: '講座・交流事業', metrics: [aMetric()] },
      { code: '2', name: '活動支援事業', metrics: [] },
    ],
    ...{ programme: '1', metric: aMetric(), yearsWithValues: [2020, 2021] },
    lines: [
      {
        ...{ key: '2021 1', name: '講座・交流事業', role: 'FOLLOWED' },
        points: [
          aPoint(2020, 35, { options: both, isSum: true }),
          aPoint(2021, 41, { isAnew: true }),
        ],
      },
      {
        ...{ key: '2020 1', name: '市民活動講座', role: 'EARLIER' },
        points: [aPoint(2020, 29), aPoint(2021, null)],
      },
    ],
    marks: [
      {
        ...{ from: '2021-04-01', breaks: true },
        text: aText('「市民活動講座」と「団体交流会」がまとまりました。', 'Merged.'),
      },
    ],
    ...overrides,
  };
}

const showing = (followed: Followed, more = '') =>
  show(
    {
      YearlyProgrammes: {
        yearlyProgrammes: aYearly({ programmes: [aProgramme('1', 'a'), aProgramme('2', 'b')] }),
      },
      ProgrammeSeries: { programmeSeries: followed },
    },
    AT + more,
  );

describe('a programme over the years', () => {
  it('stands with what it came of, a sum as such, and what happened under its sign', async () => {
    showing(aFollowed());
    const table = await screen.findByRole('table', { name: /「講座・交流事業」の/ });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      ...['年度', '講座・交流事業', '市民活動講座（前の事業）'],
    ]);
    const before = within(table).getByRole('row', { name: /令和2年度/ });
    expect(within(before).getByText('まとまる前の合計')).toBeTruthy();
    expect(before.textContent).toContain('35件');
    expect(within(table).getByRole('row', { name: /令和3年度.*①/ }).textContent).toContain('41件');
    expect(screen.getByText(/^① 令和3年度から：「市民活動講座」と/)).toBeTruthy();
  });

  it.each<[string, Partial<Followed>, RegExp]>([
    ['of one year', { yearsWithValues: [2020] }, /数値があるのは令和2年度（2020年度）だけです/],
    ['of no year', { yearsWithValues: [] }, /どの年度にも報告がありません/],
    [
      'without a figure',
      { metric: null, lines: [], yearsWithValues: [] },
      /ひとつも結びついていません/,
    ],
  ])('%s is told in words, with what happened, and not drawn', async (...[, parts, words]) => {
    showing(aFollowed(parts));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText(/^令和3年度から：「市民活動講座」と/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'グラフ' })).toBeNull();
  });

  it('is chosen; one that is not of this year is not asked for', async () => {
    const user = userEvent.setup();
    const { sent } = showing(aFollowed(), '&follow=9');
    await user.selectOptions(await screen.findByLabelText('事業'), '2');
    const programmes = asked(sent, 'ProgrammeSeries').map(({ programme }) => programme);
    expect(programmes).toEqual([null, '2']);
  });
});
