import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBook } from '../../../../test/builders/read-grids.js';
import {
  cell,
  row,
  textCell,
  type WorkbookXml,
} from '../../../../test/builders/spreadsheet-files.js';

async function first(xml: string, more: WorkbookXml = {}): Promise<unknown> {
  const found = await readBook({ ...more, sheets: [{ name: '表', rows: row('1', xml) }] });
  const [only] = found.sheets[0]?.rows[0]?.cells ?? [];
  return [only?.printed, only?.exact];
}

describe('a cell holds', () => {
  it.each([
    ['a number', cell('A1', '12.50'), '12.5', '12.5'],
    ['a number with an exponent', cell('A1', '1.5E-3'), '0.0015', '0.0015'],
    ['all digits of a number', cell('A1', '0.30000000000000004'), '0.3', '0.30000000000000004'],
    ['yes', cell('A1', '1', ' t="b"'), 'TRUE', null],
    ['no', cell('A1', '0', ' t="b"'), 'FALSE', null],
    ['an error', cell('A1', '#REF!', ' t="e"'), '#REF!', null],
    ['a division by zero', cell('A1', '#DIV/0!', ' t="e"'), '#DIV/0!', null],
    ['a text of its own', textCell('A1', ' 相談\n窓口 '), ' 相談\n窓口 ', null],
    [
      'a character beyond 16 bits by number',
      '<c r="A1" t="inlineStr"><is><t>&#x20BB7;野家&#134071;</t></is></c>',
      '𠮷野家𠮷',
      null,
    ],
    ['digits as text', textCell('A1', '007'), '007', null],
    ['the result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', '2', '2'],
    [
      'the text of a formula',
      '<c r="A1" t="str"><f>A2</f><v>a &amp;lt; b</v></c>',
      'a &lt; b',
      null,
    ],
    [
      'an escaped escape of a formula',
      '<c r="A1" t="str"><f>A2</f><v>_x005F_x0041_</v></c>',
      '_x0041_',
      null,
    ],
    ['a day by its name', cell('A1', '2021-04-01T00:00:00', ' t="d" s="1"'), '2021-04-01', null],
  ])('%s', async (_, xml, text, exact) => {
    expect(await first(xml, { formats: ['yyyy/m/d'] })).toEqual([text, exact]);
  });

  it.each([
    ['plain', '<si><t>相談</t></si>', '相談'],
    [
      'in several fonts',
      '<si><r><rPr><b/></rPr><t>相</t></r><r><t xml:space="preserve"> 談</t></r></si>',
      '相 談',
    ],
    [
      'with furigana',
      '<si><t>相談</t><rPh sb="0" eb="2"><t>ソウダン</t></rPh><phoneticPr fontId="1"/></si>',
      '相談',
    ],
    [
      'in several fonts, with furigana',
      '<si><r><t>相</t></r><rPh sb="0" eb="1"><t>ソウ</t></rPh><r><t>談</t></r><rPh sb="1" eb="2"><t>ダン</t></rPh></si>',
      '相談',
    ],
    ['with a line break', '<si><t>一行\n二行</t></si>', '一行\n二行'],
    ['with an escaped character', '<si><t>a_x000D_\nb &amp;amp; c</t></si>', 'a\nb &amp; c'],
    ['with a large reference', '<si><t>&#x20BB7;</t></si>', '𠮷'],
    ['nothing', '<si><t/></si>', undefined],
  ])('a shared text %s', async (_, strings, text) => {
    const [found] = (await first(cell('A1', '0', ' t="s"'), { strings })) as [unknown];
    expect(found).toBe(text);
  });

  it.each([
    ['an era', '[$-411]ggge"年"m"月"d"日"', '44287', '令和3年4月1日', null],
    ['a built-in era', 57, '44287', 'R3.4.1', null],
    ['a built-in day', 14, '44287', '2021-04-01', null],
    ['a percentage', '0%', '0.683', '68%', '0.683'],
    ['thousands', '#,##0,', '1234567', '1,234,567', '1234567'],
  ])('a number shown as %s', async (_, format, value, ...shown) => {
    expect(await first(cell('A1', value, ' s="1"'), { formats: [format] })).toEqual(shown);
  });

  it('the format of its own style among hundreds', async () => {
    const formats = Array.from({ length: 900 }, (_, i) => `0"番${i}"`);
    expect(await first(cell('A1', '7', ' s="900"'), { formats })).toEqual(['7番899', '7']);
  });

  it('a day counted from 1904', async () => {
    const formats = ['yyyy/m/d'];
    const found = await first(cell('A1', '42825', ' s="1"'), { formats, from1904: true });
    expect(found).toEqual(['2021-04-01', null]);
  });
});

describe('whatever stands in a table', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .filter((one) => !CONTROLS.test(one));
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const table = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  const SHARED =
    (strings: string[]) =>
    (one: string): string =>
      `${strings.push(one) - 1}`;

  it.each(['inline', 'shared', 'formula'])('is read as it was written, %s', async (way) => {
    await fc.assert(
      fc.asyncProperty(table, async (values) => {
        const strings: string[] = [];
        const share = SHARED(strings);
        const rows = values.map((line, r) =>
          row(
            `${r + 1}`,
            line.map((one, c) => xmlOf(one, `${'ABCDEF'[c]}${r + 1}`, way, share)).join(''),
          ),
        );
        const si = strings
          .map((one) => `<si><t xml:space="preserve">${escaped(one)}</t></si>`)
          .join('');
        const found = await readBook({
          sheets: [{ name: '表', rows: rows.join('') }],
          strings: si,
        });
        for (const [r, line] of values.entries()) {
          for (const [c, one] of line.entries()) {
            const got = found.sheets[0]?.rows[r]?.cells[c];
            if (typeof one === 'number') expect(Number(got?.exact)).toBe(one === 0 ? 0 : one);
            else
              expect(got?.printed).toBe(typeof one === 'boolean' ? String(one).toUpperCase() : one);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** What XML cannot hold, or a reader is to change: carriage returns. */
const CONTROLS = /[\p{Cc}\p{Cs}\ufffe\uffff]|_x[\da-f]{4}_/iu;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

function xmlOf(
  value: string | number | boolean,
  name: string,
  way: string,
  share: (text: string) => string,
): string {
  if (typeof value === 'number') return cell(name, String(value));
  if (typeof value === 'boolean') return cell(name, value ? '1' : '0', ' t="b"');
  if (way === 'shared') return cell(name, share(value), ' t="s"');
  if (way === 'formula') return `<c r="${name}" t="str"><f>A1</f><v>${escaped(value)}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}
