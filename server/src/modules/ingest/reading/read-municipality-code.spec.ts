import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { municipalityCheckDigit } from '../../network/index.js';
import { readMunicipalityCode } from './read-municipality-code.js';
import { Unreadable } from './reading.js';

function read(printed: string, known: readonly string[] = []): string {
  try {
    const { value, doubts } = readMunicipalityCode(printed, (code) => known.includes(code));
    return [value, ...doubts.map(({ code }) => code.replace('MUNICIPALITY_', ''))].join(' ');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { expected, readings } = error.params;
    return [error.code.replace('MUNICIPALITY_CODE_', ''), expected ?? readings ?? ''].join(' ');
  }
}

describe('a municipality code', () => {
  it.each([
    ['西東京市', '132292', '132292'],
    ['千代田区, whose remainder is 0', '131016', '131016'],
    ['港区', '131032', '131032'],
    ['新宿区: 11 − 10 = 1', '131041', '131041'],
    ['小平市: 11 − 1 = 10, of which the last digit counts', '132110', '132110'],
    ['函館市', '012025', '012025'],
    ['東京都 itself', '130001', '130001'],
    ['in wide digits', '１３２２９２', '132292'],
    ['with spaces around', ' 132292　', '132292'],
    ['with a hyphen before the check digit', '13229-2', '132292'],
    ['without the check digit', '13229', '132292 WITHOUT_CHECK'],
    ['of Hokkaido without the check digit', '01202', '012025 WITHOUT_CHECK'],
    ['函館市 without its zero', '12025', '012025 ZERO_RESTORED'],
    ['北海道 without its zero', '10006', '010006 ZERO_RESTORED'],
    ['群馬県 without its check digit', '10000', '100005 WITHOUT_CHECK'],
    ['a check digit that is wrong', '132293', 'WRONG 132292'],
    ['an edge case with the other digit', '131040', 'WRONG 131041'],
    ['without its zero, and a wrong check digit', '12026', 'WRONG 012025'],
    ['清田区 without its zero, or さいたま市', '11100', 'AMBIGUOUS 011100 / 111007'],
    ['neither zero nor check digit', '1202', 'INVALID '],
    ['no such prefecture', '482011', 'INVALID '],
    ['prefecture 0', '001007', 'INVALID '],
    ['neither a prefecture nor a municipality', '60050', 'INVALID '],
    ['seven digits', '1322920', 'INVALID '],
    ['letters', '13229a', 'INVALID '],
    ['a date', '2024-06', 'INVALID '],
    ['a circled digit', '13229②', 'INVALID '],
    ['nothing', '', 'INVALID '],
  ])('%s: %s', (_, printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it('of two readings is the one that is known', () => {
    expect(read('11100', ['111007'])).toBe('111007 WITHOUT_CHECK');
    expect(read('11100', ['011100', '132292'])).toBe('011100 ZERO_RESTORED');
    expect(read('11100', ['011100', '111007'])).toBe('AMBIGUOUS 011100 / 111007');
  });

  const five = fc
    .tuple(fc.integer({ min: 1, max: 47 }), fc.integer({ min: 100, max: 799 }))
    .map(([prefecture, number]) => `${String(prefecture).padStart(2, '0')}${number}`);

  it('is read in every way it is written, and never as another one', () => {
    fc.assert(
      fc.property(five, (code) => {
        const whole = `${code}${municipalityCheckDigit(code)}`;
        expect(read(whole)).toBe(whole);
        const wide = whole.replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        expect(read(wide)).toBe(whole);
        expect(read(code, [whole])).toMatch(new RegExp(`^${whole} WITHOUT_CHECK$`));
        if (whole.startsWith('0'))
          expect(read(whole.slice(1), [whole])).toMatch(`${whole} ZERO_RESTORED`);
      }),
    );
  });

  it('with another last digit is refused, and the right one said', () => {
    fc.assert(
      fc.property(five, fc.integer({ min: 1, max: 9 }), (code, more) => {
        const right = Number(municipalityCheckDigit(code));
        expect(read(`${code}${(right + more) % 10}`)).toBe(`WRONG ${code}${right}`);
      }),
    );
  });
});
