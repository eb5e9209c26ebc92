import { describe, expect, it } from '@jest/globals';
import { disaggregationsOf, getMetric } from '../../catalogue/index.js';
import { namesOf, optionNamed } from './option-names.js';

const LISTS = ['consultation.cases', 'space.bookings', 'session.held'].flatMap((code) =>
  disaggregationsOf(getMetric(code)),
);

describe('an option is known', () => {
  it.each(LISTS.map((list) => [list.code, list] as const))(
    'of %s by its code and its names',
    (code, list) => {
      for (const option of list.options) {
        for (const text of [option.code, option.name.ja, option.name.en])
          expect([text, optionNamed(code, text)]).toEqual([text, option.code]);
      }
    },
  );

  it.each([
    ['channel', '来館', 'visit'],
    ['channel', 'ＴＥＬ', 'phone'],
    ['channel', 'E－mail', 'mail'],
    ['topic', '助成金', 'fundraising'],
    ['client_type', 'ＮＰＯ', 'npo'],
    ['purpose', '打ち合わせ', 'meeting'],
    ['format', 'ハイブリッド', 'hybrid'],
  ])('of %s also as %s', (list, text, code) => {
    expect(optionNamed(list, text)).toBe(code);
  });

  it('and nothing that only resembles one', () => {
    expect(optionNamed('channel', '電話とメール')).toBeNull();
    expect(optionNamed('channel', '')).toBeNull();
    expect(optionNamed('no_such_list', '電話')).toBeNull();
  });

  it('one of a few, which can be told', () => {
    expect(namesOf('outcome')).toBe('解決、他機関へ紹介、継続、その他');
  });
});
