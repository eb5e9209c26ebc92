import { describe, expect, test } from '@jest/globals';
import { aJourney } from './support/journey';

const { open } = aJourney();

describe('what needs attention', () => {
  test('a director sees it on the overview, follows it, marks it as seen, and chooses a weekly e-mail', async () => {
    const { page, complaints } = await open('/?unit=demo-shiomino-center', { as: 'DIRECTOR' });
    const section = page.getByRole('region', { name: 'お知らせ' });
    const late = section.getByRole('link', { name: /^相談の記録：.*届いていません$/ });
    await late.click();
    await page.getByRole('heading', { level: 1, name: /報告/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('set')).toBe('CONSULTATIONS');

    await page.goBack();
    await section.getByRole('button', { name: 'すべて確認済みにする' }).click();
    await section.getByText('すべて確認済みにしました。').waitFor();
    await page.reload();
    await section.waitFor();
    expect(await page.getByText('新着').count()).toBe(0);

    await page.getByRole('link', { name: /アカウント/ }).click();
    const choice = page.getByRole('region', { name: 'お知らせの受け取り方' });
    await choice.getByText(/メールは送りません/).waitFor();
    await choice.getByLabel('メール', { exact: true }).selectOption('WEEKLY');
    await choice.getByLabel('曜日').selectOption('FRIDAY');
    await choice.getByRole('button', { name: '保存する' }).click();
    await choice.getByText('保存しました。').waitFor();
    await page.reload();
    expect(await choice.getByLabel('曜日').inputValue()).toBe('FRIDAY');
    expect(complaints).toEqual([]);
  });
});
