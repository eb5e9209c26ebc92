import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aNetwork, aText, aUnit } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { aNode, aPlan, aPlanFigure, aTree } from './plans-fixture';
import { PlansPage } from './plans-page';
import { asked, show } from './plans-steps';

describe('the plan', () => {
  it('says how binding it is, and counts what is listed again once', async () => {
    const { sent } = show({});
    expect(await screen.findByText('素案')).toBeTruthy();
    expect(screen.getByText('3（再掲を除くと2）')).toBeTruthy();
    expect(screen.getByText(/何をしたかは、まだ記されていません/)).toBeTruthy();
    expect(asked(sent, 'PlanTree')).toEqual([
      {
        plan: 'musashino-2022',
        version: null,
        fiscalYear: 2021,
        figuresOf: 'nishitokyo-yumecollabo',
      },
    ]);
  });

  it('lists what to know of the print, each with the way to its place', async () => {
    show({});
    expect(await screen.findByText('印が食い違います。')).toBeTruthy();
    expect(screen.getByText('3-1②は2-2②の再掲ですが、書かれている文が少し違います。')).toBeTruthy();
    const links = screen.getAllByRole('link', { name: '3-1②を見る' });
    expect(
      new URL(links[0]?.getAttribute('href') ?? '', 'http://localhost').searchParams.get('open'),
    ).toBe('3-1-2');
    expect(screen.getByText('どの数値で見るかが決まっていない項目が1あります。')).toBeTruthy();
  });

  it('unfolds a measure, which the address keeps, with what differs in its copy', async () => {
    const user = userEvent.setup();
    const { router } = show({});
    const rows = await screen.findAllByRole('button', { name: /設備の拡充/, expanded: false });
    await user.click(rows.at(-1) ?? document.body);
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: '3-1-2' }));
    expect(screen.getByText(/2-2②と同じ取組です。数えるのは2-2②のほうです。/)).toBeTruthy();
    const gone = screen.getByText('拡充', { selector: 'del' });
    expect(gone.textContent).toBe('［前の文だけ：拡充］');
    expect(screen.getByText('整備', { selector: 'ins' })).toBeTruthy();
  });

  it('leads from a figure beside a measure to its source', async () => {
    const user = userEvent.setup();
    show({}, '&open=2-1-1');
    await user.click(await screen.findByRole('button', { name: /79件/ }));
    const panel = await screen.findByRole('dialog');
    expect(
      within(panel)
        .getByRole('link', { name: /文書の該当箇所/ })
        .getAttribute('href'),
    ).toContain('line=15');
  });

  it('shows an older version as such', async () => {
    const { sent } = show(
      { Plans: { plans: [aPlan(2)] }, PlanTree: { planTree: aTree({ plan: aPlan(2) }) } },
      '&plan=musashino-2022&version=1',
    );
    expect(await screen.findByText('以前の版を見ています')).toBeTruthy();
    expect(asked(sent, 'PlanTree')[0]).toMatchObject({ version: 1 });
  });

  it('shows no figures of a group as if they were those of one of its cities', async () => {
    const group = {
      code: 'g',
      name: aText('連絡会'),
      members: [{ unit: aUnit(), from: null, to: null }],
    };
    const { sent } = renderPage(
      { component: PlansPage, path: '/plans', at: '/plans?unit=g&fy=2021' },
      {
        Network: aNetwork({ orgUnitGroups: [group] }),
        Plans: { plans: [aPlan()] },
        PlanTree: { planTree: aTree() },
      },
    );
    await screen.findByText('素案');
    expect(asked(sent, 'PlanTree')[0]).toMatchObject({ figuresOf: null });
  });

  it('says that there is none, and what will stand here', async () => {
    show({ Plans: { plans: [] } });
    expect(await screen.findByText('この拠点に関わる計画は、まだありません')).toBeTruthy();
  });

  it('says what went wrong, and asks again', async () => {
    show({
      Plans: {
        errors: [
          {
            extensions: {
              code: 'UNEXPECTED',
              message: aText('壊れました'),
              next: aText('もう一度'),
            },
          },
        ],
      },
    });
    expect(await screen.findByText('壊れました')).toBeTruthy();
  });
});

describe('what became of a measure', () => {
  const may = { edit: true };

  it('is only read by those who may not say it', async () => {
    show({}, '&open=2-1-1');
    expect(await screen.findByText('まだ記されていません。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'したことを記す' })).toBeNull();
  });

  it('is said with its state for the year, and asked for anew', async () => {
    const user = userEvent.setup();
    const { sent } = show(
      {
        PlanTree: { planTree: aTree({ may }) },
        SetPlanResult: { setPlanResult: 1 },
        PlanMetrics: { metrics: [] },
      },
      '&open=2-1-1',
    );
    await user.click(await screen.findByRole('button', { name: 'したことを記す' }));
    await user.click(screen.getByRole('button', { name: '保存する' }));
    expect(screen.getByText('入力してください。')).toBeTruthy();
    expect(asked(sent, 'SetPlanResult')).toEqual([]);
    await user.selectOptions(screen.getByLabelText('状況'), 'UNDER_WAY');
    await user.type(screen.getByLabelText('令和3年度（2021年度）にしたこと'), '窓口を増やした');
    await user.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('2-1①でしたことを記しました。')).toBeTruthy();
    expect(asked(sent, 'SetPlanResult')).toEqual([
      {
        plan: 'musashino-2022',
        entry: '2-1-1',
        version: 0,
        fiscalYear: 2021,
        state: 'UNDER_WAY',
        text: '窓口を増やした',
        programmes: [],
      },
    ]);
    expect(asked(sent, 'PlanTree').length).toBeGreaterThan(1);
  });

  it('stays in the form when somebody else was faster', async () => {
    const user = userEvent.setup();
    const refusal = {
      errors: [
        {
          extensions: {
            code: 'EDITED_MEANWHILE',
            message: aText('変えられています。'),
            next: aText('読み込み直してください。'),
          },
        },
      ],
    };
    show(
      {
        PlanTree: { planTree: aTree({ may }) },
        SetPlanResult: refusal,
        PlanMetrics: { metrics: [] },
      },
      '&open=2-1-1',
    );
    await user.click(await screen.findByRole('button', { name: 'したことを記す' }));
    await user.type(screen.getByLabelText('令和3年度（2021年度）にしたこと'), '窓口');
    await user.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText(/変えられています/)).toBeTruthy();
    expect(screen.getByDisplayValue('窓口')).toBeTruthy();
  });

  it('stands with its words and the figures of its programmes, each once', async () => {
    const result = {
      ...{ state: 'DONE' as const, text: '毎月開いた', programmes: [], author: '協働課' },
      ...{ figures: [aPlanFigure(79)], changedAt: '2026-11-23T01:40:00Z', version: 1 },
    };
    const nodes = [
      aNode('2', { kind: 'MEASURE' }),
      aNode('2-1-1', {
        parent: '2',
        result,
        indicators: [aPlanFigure(79)],
        resultYears: [2020, 2021],
      }),
    ];
    show({ PlanTree: { planTree: aTree({ nodes, linkFindings: [] }) } }, '&open=2-1-1');
    expect(await screen.findByText('毎月開いた')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /79件/ })).toHaveLength(1);
    expect(screen.getByText(/協働課さんが/)).toBeTruthy();
    expect(screen.getByText('ほかに記録のある年度：令和2年度')).toBeTruthy();
  });
});
