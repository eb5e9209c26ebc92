import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aUnit } from '../../shared/testing/builders';
import { aProgramme, aYearly, someCases } from './plans-fixture';
import { asked, show } from './plans-steps';

describe('the programmes', () => {
  it('say in words what became of each, as the drawing does', async () => {
    show({ YearlyProgrammes: { yearlyProgrammes: aYearly() } }, '&part=programmes');
    const table = await screen.findByRole('table', { name: '事業の対応表' });
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    expect(within(row(/^1\. 相談事業/)).getByText('同じ事業')).toBeTruthy();
    expect(within(row(/スペースの活用/)).getByText('分かれた')).toBeTruthy();
    expect(within(row(/スペースの活用/)).getByText('独立した')).toBeTruthy();
    expect(row(/人材育成事業/).textContent).toContain('（一部）');
    expect(screen.getByText('事業の数は2から4になりました。')).toBeTruthy();
    expect(screen.queryByText('対応を直す')).toBeNull();
  });

  it('are linked by those who may', async () => {
    const user = userEvent.setup();
    const { sent } = show(
      {
        YearlyProgrammes: { yearlyProgrammes: aYearly({ may: { edit: true } }) },
        SetProgrammeLink: { setProgrammeLink: true },
      },
      '&part=programmes',
    );
    await user.click(await screen.findByText('対応を直す'));
    await user.selectOptions(screen.getByLabelText('令和3年度の事業'), '4');
    await user.click(screen.getByLabelText('一部だけが移った'));
    await user.click(screen.getByRole('button', { name: '対応を記す' }));
    expect(await screen.findByText('対応を記しました。')).toBeTruthy();
    expect(asked(sent, 'SetProgrammeLink')).toEqual([
      {
        unit: 'nishitokyo-yumecollabo',
        fromYear: 2020,
        toYear: 2021,
        from: '1',
        to: '4',
        partial: true,
        note: null,
      },
    ]);
  });

  it('lead to the years of which there are some', async () => {
    show(
      { YearlyProgrammes: { yearlyProgrammes: aYearly({ programmes: [], concordance: null }) } },
      '&part=programmes',
    );
    expect(await screen.findByText('令和3年度（2021年度）の事業は登録されていません')).toBeTruthy();
    expect(
      screen.getByRole('link', { name: '令和2年度（2020年度）' }).getAttribute('href'),
    ).toContain('fy=2020');
  });
});

describe('the gaps', () => {
  const gapsOf = (center: object) => ({
    PlanGaps: {
      planGaps: {
        centers: [{ unit: aUnit(), hasPlan: true, hasReport: true, gaps: [], ...center }],
        fiscalYears: [2021],
        plans: [],
      },
    },
  });

  it('stand by kind, with the printed text and its line', async () => {
    const programme = aProgramme('5-4', 'まちづくり円卓会議', {
      planned: { text: '○まちづくり円卓会議', line: 19 },
    });
    show(
      gapsOf({ gaps: [{ kind: 'PLANNED_NO_RESULT', within: '地域連携促進事業', programme }] }),
      '&part=gaps',
    );
    expect(await screen.findByText('計画にあるが、結果がない（1件）')).toBeTruthy();
    expect(screen.getByText('○まちづくり円卓会議')).toBeTruthy();
    expect(screen.getByRole('link', { name: '文書の19行目' }).getAttribute('href')).toContain(
      '/sources/S2',
    );
  });

  it('are not said to be there where no report is', async () => {
    show(gapsOf({ hasReport: false }), '&part=gaps');
    expect(await screen.findByText(/結果が抜けているとは言えません/)).toBeTruthy();
    expect(screen.getByText('漏れは見つかりませんでした。')).toBeTruthy();
  });
});

describe('the cases', () => {
  it('are counted by form and told one by one', async () => {
    show({ CollaborationCases: { collaborationCases: someCases() } }, '&part=cases');
    expect(await screen.findByText('平成 17 年から（2005年）')).toBeTruthy();
    expect(screen.getByText('担当：文化振興課')).toBeTruthy();
    expect(screen.getByText('0件')).toBeTruthy();
  });

  it('are added, and one that was removed comes back', async () => {
    const user = userEvent.setup();
    const { sent } = show(
      {
        CollaborationCases: { collaborationCases: someCases() },
        AddCollaborationCase: { addCollaborationCase: 'c2' },
        RemoveCollaborationCase: { removeCollaborationCase: true },
        RestoreCollaborationCase: { restoreCollaborationCase: true },
      },
      '&part=cases',
    );
    await user.click(await screen.findByRole('button', { name: '事例を加える' }));
    await user.type(screen.getByLabelText('事例の名前'), '花壇');
    await user.type(screen.getByLabelText('一緒にしていること'), '植え替え');
    await user.selectOptions(screen.getByLabelText('協働の形態'), 'KYOSAI');
    await user.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('「花壇」を加えました。')).toBeTruthy();
    expect(asked(sent, 'AddCollaborationCase')).toEqual([
      {
        unit: 'nishitokyo-yumecollabo',
        name: '花壇',
        text: '植え替え',
        form: 'KYOSAI',
        stage: 'PROPOSED',
        section: null,
        sinceYear: null,
      },
    ]);
    await user.click(screen.getByRole('button', { name: '「多言語情報提供事業」を削除' }));
    await user.click(await screen.findByRole('button', { name: '元に戻す' }));
    expect(await screen.findByText('元に戻しました。')).toBeTruthy();
    expect(asked(sent, 'RestoreCollaborationCase')).toEqual([{ id: 'c1' }]);
  });
});
