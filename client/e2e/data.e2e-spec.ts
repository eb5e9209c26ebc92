import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const TABLE = Buffer.from(
  [
    '令和9年度 利用状況,,,,',
    '（単位：件）,,,,',
    ',4月,5月,6月,合計',
    'ホームページ閲覧数,"1,024",－,980,"2,004"',
    '謎の数,1,2,3,6',
  ].join('\r\n'),
);
/** A dash and brackets: only a person knows what they mean. */
const months = (first: string, second: string) => ({
  name: `来訪 ${first}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '令和10年度 利用状況,,',
      `,${first},${second}`,
      'ホームページ閲覧数,"1,024",（980）',
      'ニュースレター発行部数,－,500',
    ].join('\r\n'),
  ),
});

const file = { name: '利用状況.csv', mimeType: 'text/csv', buffer: TABLE };

describe('a clerk with her own table', () => {
  test.each(['light', 'dark'] as const)(
    'sees what was understood, says what a label means, stores it and takes it back (%s)',
    async (colorScheme) => {
      const { page, complaints } = await open('/data?unit=demo-shiomino-center', {
        as: 'DIRECTOR',
        colorScheme,
      });
      await page.getByLabel('ファイルを選ぶ').setInputFiles(file);
      await page.getByText('月が横に並ぶ表として読み取りました。').waitFor();
      expect(await violations(page)).toEqual([]);
      const label = page.getByLabel('謎の数', { exact: true });
      // Once it was stored it is remembered.
      if ((await label.inputValue()) === '') {
        await label.selectOption('information.items');
        await page.getByRole('button', { name: 'この読み方で読み直す' }).click();
      }
      await page.getByRole('button', { name: '取り込む', exact: true }).click();
      await page.getByText('「利用状況.csv」を取り込みました。').waitFor();
      await page.getByRole('button', { name: '「利用状況.csv」の取り込みを取り消す' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
      await page.getByText('取り込む前の数値に戻っています。').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test('says what a dash and brackets mean, once; the next month is read so at once, until she takes it back', async () => {
    const { page, complaints } = await open('/data?unit=demo-shiomino-center', { as: 'DIRECTOR' });
    await page.getByLabel('ファイルを選ぶ').setInputFiles(months('4月', '5月'));
    await page.getByRole('heading', { name: 'こう判断しました' }).waitFor();
    await page.getByLabel('「－」の意味').selectOption('0（ゼロ）');
    await page.getByLabel('かっこの中の数の意味').selectOption('前の年の数');
    await page.getByText('先に「この読み方で読み直す」を押してください。').waitFor();
    expect(await page.getByRole('button', { name: '取り込む', exact: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'この読み方で読み直す' }).click();
    await page.getByText('指定した読み方で読み直しました。').waitFor();
    await page.getByRole('heading', { name: '人が指定した読み方' }).waitFor();
    await page.getByRole('button', { name: '取り込む', exact: true }).click();
    await page.getByText('「来訪 4月.csv」を取り込みました。').waitFor();

    await page.getByLabel('ファイルを選ぶ').setInputFiles(months('6月', '7月'));
    await page.getByText('「来訪 6月.csv」を').first().waitFor();
    await page.getByText('前回と同じ読み方', { exact: true }).first().waitFor();
    expect(await page.getByLabel('「－」の意味', { exact: true }).inputValue()).toBe('ZERO');
    expect(await page.getByLabel('かっこの中の数の意味', { exact: true }).inputValue()).toBe(
      'PREVIOUS_YEAR',
    );
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: '「－」の意味：自動に戻す' }).click();
    await page.getByRole('button', { name: 'この読み方で読み直す' }).click();
    await page.getByText('「－」（1 か所）は、値なしとしました。').waitFor();
    await page.getByRole('button', { name: '前回の読み方を使わない' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '前回の読み方を使わない' }).click();
    await page.getByText('前回の読み方を使わずに読み直しました。').waitFor();
    expect(await page.getByRole('heading', { name: '人が指定した読み方' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('on a phone nothing overflows', async () => {
    const { page } = await open('/data?unit=demo-shiomino-center&lang=en', {
      as: 'DIRECTOR',
      width: 360,
    });
    await page.getByLabel('Choose a file').setInputFiles(file);
    await page.getByText('was read as a table with months across').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
  });
});
