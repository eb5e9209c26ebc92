import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const TABLE = Buffer.from(
  [
    '令和7年度 利用状況,,,,',
    '（単位：件）,,,,',
    ',4月,5月,6月,合計',
    'ホームページ閲覧数,"1,024",－,980,"2,004"',
    '謎の数,1,2,3,6',
  ].join('\r\n'),
);
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
      if (await label.isVisible()) {
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
