import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aText, aUnit } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe, aPerson } from '../../shared/testing/session-builders';
import { AccountPage } from './account-page';

const CHOICE = {
  kinds: ['TARGET', 'REPORT', 'FINDING'],
  ...{ email: 'NEVER', weekday: 'MONDAY', language: 'JA', hour: 7, mailReady: false },
};

const REPORT = {
  ...{ key: 'r', kind: 'REPORT', unit: aUnit(), subject: 'MONTHLY_FIGURES', fiscalYear: 2021 },
  ...{ since: '2021-11-11', title: aText('月ごとの数値が届いていません'), text: aText('締切は…') },
  ...{ path: '/completeness?unit=a', seen: false },
};

const LETTER = {
  subject: aText('【Musubi】新しいお知らせ 1件'),
  sections: [{ title: aText('届いていない報告（1件）'), items: [REPORT], more: null }],
};

const open = (answers: Answers = {}) =>
  renderPage(
    { component: AccountPage, path: '/account', at: '/account' },
    {
      Me: { me: aMe({ person: aPerson() }) },
      Logins: { logins: [] },
      AlertChoice: { alertChoice: CHOICE },
      AlertDigest: { alertDigest: LETTER },
      ...answers,
    },
  );

const section = () => screen.findByRole('region', { name: 'お知らせの受け取り方' });

describe('how to be told', () => {
  test('shows what is chosen, and what would be sent now', async () => {
    open();
    const about = await section();
    expect(await within(about).findAllByRole('checkbox', { checked: true })).toHaveLength(3);
    expect(within(about).getByLabelText<HTMLSelectElement>('メール').value).toBe('NEVER');
    expect(within(about).queryByLabelText('曜日')).toBeNull();
    expect(await within(about).findByText('【Musubi】新しいお知らせ 1件')).toBeTruthy();
    expect(within(about).getByRole('link', { name: '月ごとの数値が届いていません' })).toBeTruthy();
  });

  test('a weekly e-mail asks for its day, and says where there is no mail server', async () => {
    const { sent } = open({
      SetAlertChoice: (variables: object) => ({ setAlertChoice: { ...CHOICE, ...variables } }),
    });
    const about = await section();
    await userEvent.selectOptions(await within(about).findByLabelText('メール'), '週に1回');
    expect(within(about).getByText(/メールを送る設定がまだありません/)).toBeTruthy();
    await userEvent.selectOptions(within(about).getByLabelText('曜日'), '金曜日');
    await userEvent.click(within(about).getByLabelText('確認していただきたい数値'));
    await userEvent.click(within(about).getByRole('button', { name: '保存する' }));
    expect(await within(about).findByText('保存しました。')).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'SetAlertChoice')?.variables).toEqual({
      ...{ kinds: ['TARGET', 'REPORT'], email: 'WEEKLY', weekday: 'FRIDAY', language: 'JA' },
    });
  });

  test('without anything new it says that none would be sent', async () => {
    open({ AlertDigest: { alertDigest: null } });
    expect(await within(await section()).findByText(/メールは送りません/)).toBeTruthy();
  });
});
