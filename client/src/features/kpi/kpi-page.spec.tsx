import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMetric, aText, aValue } from '../../shared/testing/builders';
import { seriesColour } from '../../shared/theme/series-colour';
import { aCard, aRow, aSalon, aTarget } from './kpi-fixture';
import { openTargets, sentAs } from './kpi-opened';

describe('the page of targets', () => {
  test('says how many stand how, and each row in words: target, outcome, pace, likely end', async () => {
    openTargets();
    await screen.findByText('目標2件のうち、遅れ・未達1件、判定できないもの1件です。');
    const row = within(screen.getByRole('row', { name: /^相談件数/ }));
    for (const text of ['目標 240件', '40%', '達成率（上限なし）', '約198件（190〜206件）'])
      expect(row.getByText(text)).toBeTruthy();
    expect(row.getByText(/9月までの目安 120件に対して、実績は 96件/)).toBeTruthy();
    expect(row.getByText('遅れ・未達')).toBeTruthy();
    await userEvent.click(row.getByRole('button', { name: '相談件数 96件の出典と説明' }));
    expect(screen.getByRole('dialog', { name: '相談件数' })).toBeTruthy();
  });

  test('a target without a number and report is neither 0 nor reached, and nobody is told so three times', async () => {
    openTargets();
    const row = await screen.findByRole('row', { name: /^サロン利用者数/ });
    expect(row.textContent).toContain('未報告');
    expect(row.textContent).toContain('計画書の記載「通年」');
    expect(row.textContent).not.toMatch(/\d%/);
    expect(row.textContent).not.toContain('数の目標ではない');
  });

  test('has the bars of one center in the colour of the center, whatever they measure', async () => {
    const copies = aRow({
      metric: aMetric({ code: 'newsletter.copies', name: aText('発行部数') }),
    });
    openTargets(aCard([aRow(), copies]));
    await screen.findByRole('row', { name: /^発行部数/ });
    const fills = [...document.querySelectorAll('td svg rect')].map((bar) =>
      bar.getAttribute('fill'),
    );
    const ofCenter = seriesColour(aCard().unit.code);
    expect(fills.filter((fill) => fill?.startsWith('var(--series'))).toEqual([ofCenter, ofCenter]);
  });

  test('is narrowed by state, and the address says so', async () => {
    const { router } = openTargets();
    await userEvent.click(await screen.findByRole('button', { name: '判定できない 1件' }));
    expect(screen.queryByRole('row', { name: /^相談件数/ })).toBeNull();
    expect(router.state.location.search).toMatchObject({ standing: 'NOT_JUDGED' });
  });

  test('tells what changed since the reader looked, until they say that they have seen it', async () => {
    const changed = aRow({
      changes: [{ kind: 'ACTUAL', text: aText('実績が80件から96件になりました。') }],
    });
    const { sent } = openTargets(aCard([changed, aSalon()]));
    const note = within(await screen.findByRole('region', { name: '前回見たときからの変化' }));
    expect(note.getByText(/実績が80件から96件になりました。/)).toBeTruthy();
    expect(sentAs(sent, 'MarkScorecardSeen')).toEqual([]);
    await userEvent.click(note.getByRole('button', { name: '確認しました' }));
    expect(sentAs(sent, 'MarkScorecardSeen')).toHaveLength(1);
  });

  test('whoever looks for the first time begins here, without a word about changes', async () => {
    const { sent } = openTargets(aCard([aRow()], { lastLook: null }));
    await screen.findByRole('row', { name: /^相談件数/ });
    expect(sentAs(sent, 'MarkScorecardSeen')).toHaveLength(1);
    expect(screen.queryByRole('region', { name: '前回見たときからの変化' })).toBeNull();
  });

  test('of a year that is over shows what came of it, and no pace', async () => {
    const missed = aRow({ standing: 'MISSED', statusText: aText('目標に届きませんでした。') });
    openTargets(aCard([missed], { asOf: '2022-06-01' }));
    const row = await screen.findByRole('row', { name: /^相談件数/ });
    expect(row.textContent).toContain('目標に届きませんでした。');
    expect(row.textContent).not.toContain('9月までの目安');
    expect(screen.getByText(/^年度は終わりました/)).toBeTruthy();
  });

  test('can be seen as it stood at the end of a month', async () => {
    const { sent, router } = openTargets();
    const choice = await screen.findByLabelText('いつの時点で見るか');
    await userEvent.selectOptions(choice, '2021年9月の終わり');
    expect(router.state.location.search).toMatchObject({ asOf: '2021-09-30' });
    await screen.findByText(/^2021年9月30日の時点で見ています/);
    expect(sentAs(sent, 'Scorecard').at(-1)?.variables).toMatchObject({ asOf: '2021-09-30' });
  });

  test('of a center whose figures alone are public says whose the targets are, and nothing of codes', async () => {
    const refused = { message: 'x', extensions: { code: 'UNKNOWN_UNIT', kind: 'invalid' } };
    openTargets(aCard(), '', { Scorecard: { errors: [refused] } });
    await screen.findByRole('heading', { name: 'この拠点の目標は表示できません' });
    expect(screen.queryByRole('button', { name: 'もう一度読み込む' })).toBeNull();
  });

  test('without targets says how they come in', async () => {
    openTargets(aCard([]));
    expect(
      await screen.findByRole('heading', { name: 'この年度の目標は、まだありません' }),
    ).toBeTruthy();
  });

  test('has no buttons for those who may only read', async () => {
    openTargets(
      aCard([aRow()], { may: { edit: false, remark: false } }),
      '&kpi=consultation.cases',
    );
    await screen.findByRole('heading', { name: '相談件数', level: 2 });
    for (const name of ['目標を変える', '目標を取り下げる', '理由を書く'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

describe('one target', () => {
  const KPI = '&kpi=consultation.cases';

  test('shows its months as a table: each, added up, and what should be there; missing is not zero', async () => {
    openTargets(aCard(), `${KPI}&tables=course`);
    const table = await screen.findByRole('table', { name: /目安に沿って進んでいるか/ });
    const [, april, , , july, august] = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(april).toBe('2021年4月16件1620');
    expect(july).toBe('2021年7月未報告—80');
    expect(august).toBe('2021年8月16件64報告のない月を除く100');
    // What is still to come is not unreported.
    expect(within(table).getByRole('row', { name: /^2022年3月/ }).textContent).toBe(
      '2022年3月——240',
    );
  });

  test('shows the years before, and who changed it when and why', async () => {
    const history = [
      {
        fiscalYear: 2020,
        target: { text: aText('200件') },
        actual: aValue(210),
        achievement: { ...aRow().achievement, rate: 1.05 },
        standingName: aText('計画を上回った'),
      },
    ];
    openTargets(aCard([aRow({ history })]), KPI, {
      TargetVersions: {
        targetVersions: [aTarget({ version: 2, reason: '人が増えたため' })],
      },
    });
    const row = await screen.findByRole('row', { name: /令和2年度/ });
    expect(row.textContent).toMatch(/200件210件105%.*計画を上回った/);
    await userEvent.click(screen.getByText('目標の変更の記録（3件）'));
    expect(await screen.findByText('人が増えたため')).toBeTruthy();
  });

  test('takes a reason, with a word at least', async () => {
    const { sent } = openTargets(aCard(), KPI, {
      AddKpiRemark: {
        addKpiRemark: {
          id: 'r',
          kind: 'REASON',
          text: 'x',
          author: 'a',
          at: '2021-10-01T00:00:00Z',
          mine: true,
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: '理由を書く' }));
    const form = within(screen.getByRole('form', { name: '理由を書く' }));
    await userEvent.click(form.getByRole('button', { name: '書き残す' }));
    expect(form.getByText('ひとことでも書いてください。')).toBeTruthy();
    await userEvent.type(form.getByRole('textbox'), ' 相談員が足りない ');
    await userEvent.click(form.getByRole('button', { name: '書き残す' }));
    await screen.findByText('書き残しました。');
    expect(sentAs(sent, 'AddKpiRemark').map(({ variables }) => variables)).toEqual([
      {
        ...{ unit: 'nishitokyo-yumecollabo', metric: 'consultation.cases', programme: null },
        ...{ fiscalYear: 2021, kind: 'REASON', text: '相談員が足りない' },
      },
    ]);
  });

  test('says so when the address names one that is not set', async () => {
    openTargets(aCard(), '&kpi=no.such');
    expect(await screen.findByRole('heading', { name: 'この目標は見つかりません' })).toBeTruthy();
  });
});
