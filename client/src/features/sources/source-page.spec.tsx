import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aText } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe, aVisitor } from '../../shared/testing/session-builders';
import { aClaim, theSuggestions } from './claims/claim-fixture';
import type { Claim } from './claims/claim-model';
import { SourcePage } from './source-page';

const SENTENCE = '利用者数は昨年同様に激減。';

const SOURCE = {
  sourceDocument: {
    ...{ code: 'S0', title: aText('報告書'), publisher: aText('センター'), fiscalYear: 2021 },
    status: aText('実績報告書'),
    lines: [
      { number: 14, text: 'zoomの支援が増加。' },
      { number: 15, text: `施設\t${SENTENCE}周知する。` },
    ],
  },
};

const METRICS = {
  metrics: [
    {
      ...{ code: 'consultation.cases', domain: 'consultation', name: aText('相談件数') },
      disaggregations: [
        {
          ...{ code: 'referral', name: aText('紹介元') },
          options: [{ code: 'government', name: aText('行政から') }],
        },
      ],
    },
  ],
};

const checker = aMe({ permissions: [...aMe().permissions, 'CHECK_CLAIMS'] });

const open = (claims: readonly Claim[], answers: Answers = {}) =>
  renderPage(
    { component: SourcePage, path: '/sources/$code', at: '/sources/S0' },
    {
      Me: { me: checker },
      Source: SOURCE,
      DocumentClaims: { claims: { items: claims, more: 0 } },
      ClaimSuggestions: theSuggestions(),
      ClaimMetrics: METRICS,
      ...answers,
    },
  );

const section = () => screen.findByRole('region', { name: '文章で述べられていること' });

describe('the sentences of a document', () => {
  test('stand with what the figures say, why, and the figures, which lead to their source', async () => {
    open([aClaim()]);
    const region = within(await section());
    expect(region.getAllByText('比べる数値がない').length).toBe(1);
    expect(region.getByText('比べる前の年度の数値が、どこにも報告されていません。')).toBeTruthy();
    expect(region.getByText('未報告')).toBeTruthy();
    expect(region.getByText('まだ人が確認していません。')).toBeTruthy();
    await userEvent.click(region.getByRole('button', { name: /842件の出典と説明$/ }));
    const panel = screen.getByRole('dialog', { name: 'サロンスペース利用者数' });
    expect(within(panel).getByText('文書の記載「842名」')).toBeTruthy();
  });

  test('are marked where they are printed; the mark opens the answer', async () => {
    const few = ['c1', 'c2', 'c3'].map((id) => aClaim({ id }));
    open(few);
    const lines = within(await screen.findByRole('list', { name: '文書の内容' }));
    const mark = await lines.findByRole('link', { name: /^この文を数値と照らし合わせた結果へ/ });
    expect(mark.textContent).toBe('比べる数値がない');
    expect(mark.getAttribute('href')).toBe('#claim-c1');
    const answer = document.getElementById('claim-c1');
    expect(answer?.hasAttribute('open')).toBe(false);
    await userEvent.click(mark);
    expect(answer?.hasAttribute('open')).toBe(true);
    expect(lines.getByText(SENTENCE)).toBeTruthy();
    expect(lines.getByText(/周知する。/)).toBeTruthy();
  });

  test('say what a person concluded, and when that is to be looked at again', async () => {
    const said = { verdict: 'CONTRADICTED', verdictName: aText('数値と合わない') } as const;
    const when = { note: '前年は800名', author: '評価 花子', at: '2026-05-01T00:00:00Z' };
    open([aClaim({ mayCheck: false, confirmation: { ...said, ...when, isOutdated: true } })]);
    const region = within(await section());
    expect(region.getByText('数値と合わない')).toBeTruthy();
    expect(region.getByText('前年は800名')).toBeTruthy();
    expect(region.getByText(/もう一度確かめてください。$/)).toBeTruthy();
    expect(region.queryByRole('button', { name: /判断を書く$/ })).toBeNull();
  });

  test('are not shown to somebody who did not sign in', async () => {
    const { sent } = open([aClaim()], { Me: { me: aVisitor({ pages: ['SOURCES'] }) } });
    await screen.findByRole('list', { name: '文書の内容' });
    expect(screen.queryByRole('region', { name: '文章で述べられていること' })).toBeNull();
    expect(sent.map(({ operation }) => operation)).not.toContain('DocumentClaims');
  });

  test('that cannot be asked for leave the document readable', async () => {
    const message = aText('うまくいきませんでした。');
    const errors = [{ extensions: { code: 'UNEXPECTED', message, next: message } }];
    open([], { DocumentClaims: { errors } });
    expect(await screen.findAllByText('うまくいきませんでした。')).not.toEqual([]);
    expect(screen.getByRole('list', { name: '文書の内容' })).toBeTruthy();
  });
});

describe('who may check claims', () => {
  test('concludes, beginning with what was computed', async () => {
    const { sent } = open([aClaim()], { ConfirmClaim: { confirmClaim: { id: 'c1' } } });
    const region = within(await section());
    await userEvent.click(region.getByRole('button', { name: /の判断を書く$/ }));
    const verdict = region.getByLabelText<HTMLSelectElement>('あなたの判断');
    expect(verdict.value).toBe('NO_BASELINE');
    await userEvent.selectOptions(verdict, '数値と合わない');
    await userEvent.type(region.getByLabelText('理由や補足'), '前年は800名');
    await userEvent.click(region.getByRole('button', { name: '判断を保存する' }));
    expect(await region.findByText('判断を保存しました。')).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'ConfirmClaim')?.variables).toEqual({
      ...{ id: 'c1', version: 3, verdict: 'CONTRADICTED', note: '前年は800名' },
    });
  });

  test('records a proposal and links it to figures', async () => {
    const { sent } = open([], { AddClaim: { addClaim: { id: 'c2' } } });
    const region = within(await section());
    await userEvent.click(region.getByRole('button', { name: /を記録する$/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'この文を記録する' }));
    const metric = await dialog.findByLabelText('どの数値についての文ですか');
    expect(dialog.getByText('少しでも増えていれば、合っているとみなします。')).toBeTruthy();
    await userEvent.selectOptions(metric, '相談件数');
    await userEvent.selectOptions(dialog.getByLabelText('内訳'), '紹介元');
    await userEvent.selectOptions(dialog.getByLabelText('どの区分ですか'), '行政から');
    await userEvent.selectOptions(
      dialog.getByLabelText('何と比べますか'),
      '年度のはじめと終わりを比べる',
    );
    await userEvent.click(dialog.getByRole('button', { name: '記録する' }));
    expect(await region.findByText('文を記録しました。')).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'AddClaim')?.variables).toEqual({
      ...{ document: 'S0', line: 14, sentence: 'zoomの支援が増加。', kind: 'INCREASE' },
      ...{ unit: 'nishitokyo-yumecollabo', fiscalYear: 2021 },
      link: {
        ...{ metric: 'consultation.cases', disaggregation: 'referral', option: 'government' },
        comparison: 'WITHIN_YEAR',
      },
    });
  });

  test('is told when somebody else was first', async () => {
    const code = 'EDITED_MEANWHILE';
    const message = aText('すでに内容が変えられています。');
    const errors = [{ extensions: { code, message, next: aText('読み込み直してください。') } }];
    open([aClaim()], { LinkClaim: { errors } });
    const region = within(await section());
    await userEvent.click(region.getByRole('button', { name: /の結び付けを直す$/ }));
    const dialog = within(screen.getByRole('dialog', { name: '文と数値を結び付ける' }));
    await userEvent.click(await dialog.findByRole('button', { name: '保存する' }));
    expect(await dialog.findByText('すでに内容が変えられています。')).toBeTruthy();
  });

  test('removes one, and brings it back', async () => {
    let items = [aClaim()];
    const { sent } = open(items, {
      DocumentClaims: () => ({ claims: { items, more: 0 } }),
      RemoveClaim: () => {
        items = [];
        return { removeClaim: true };
      },
      RestoreClaim: () => {
        items = [aClaim()];
        return { restoreClaim: { id: 'c1' } };
      },
    });
    const region = within(await section());
    await userEvent.click(region.getByRole('button', { name: /を一覧から削除する$/ }));
    expect(await region.findByText('一覧から削除しました。')).toBeTruthy();
    expect(await region.findByText('確かめる文は、まだ記録されていません。')).toBeTruthy();
    await userEvent.click(region.getByRole('button', { name: '元に戻す' }));
    expect(await region.findByText('まだ人が確認していません。')).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'RestoreClaim')?.variables).toEqual({
      id: 'c1',
    });
  });
});
