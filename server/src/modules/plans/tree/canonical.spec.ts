import { describe, expect, it } from '@jest/globals';
import { node, publishedNodes } from '../../../../test/builders/plan-nodes.js';
import { copiesOf } from './canonical.js';
import { actionsBelow, countsOf, distinctActions, progressOf, withoutIndicator } from './counts.js';
import { linkProblems } from './link-check.js';
import type { PrintedNode } from './plan.js';

const musashino = publishedNodes('musashino-2022');
const nishitokyo = publishedNodes('nishitokyo-2020');

const at = (item: string, mark: string | null, more: Partial<PrintedNode> = {}) =>
  node(item, { mark, ...more });

describe('the copy that counts', () => {
  it.each([
    ['2-1-3', '2-1-3', 'MARK'],
    ['3-1-1', '2-1-3', 'MARK'],
    ['4-1-3', '2-1-3', 'MARK'],
    ['3-1-2', '2-2-2', 'MARK'],
    ['3-1-3', '2-5-1', 'MARK'],
    ['3-1-4', '3-1-4', 'ONLY'],
    ['2-1', '2-1', 'ONLY'],
  ])('of %s in the plan of Musashino is %s (D002-01, D002-04)', (code, canonical, basis) => {
    expect(copiesOf(musashino).get(code)).toMatchObject({ canonical, basis });
  });

  it.each<[string, PrintedNode[], Record<string, string>, string, string]>([
    [
      'the one marked に再掲',
      [at('1-1-1', '[1-2①の再掲]'), at('1-2-1', '[1-1①に再掲]')],
      {},
      '1-2-1',
      'MARK',
    ],
    [
      'the first where all say の再掲',
      [at('1-1-1', '[1-2①の再掲]'), at('1-2-1', '[1-1①の再掲]')],
      {},
      '1-1-1',
      'ORDER',
    ],
    [
      'the first where all say に再掲',
      [at('1-1-1', '[1-2①に再掲]'), at('1-2-1', '[1-1①に再掲]')],
      {},
      '1-1-1',
      'ORDER',
    ],
    [
      'the one a person chose',
      [at('1-1-1', '[1-2①に再掲]'), at('1-2-1', '[1-1①の再掲]')],
      { '1-1-1': '1-2-1' },
      '1-2-1',
      'CONFIRMED',
    ],
    [
      'not one that is no copy of it',
      [at('1-1-1', '[1-2①に再掲]'), at('1-2-1', null)],
      { '1-1-1': '9-9-9' },
      '1-1-1',
      'MARK',
    ],
    ['itself where its mark leads nowhere', [at('1-1-1', '[7-7①の再掲]')], {}, '1-1-1', 'ONLY'],
    [
      'found by its title in a section',
      [
        at('1-1-1', '[1-2の再掲]', { title: 'x' }),
        at('1-2-1', null),
        at('1-2-2', null, { title: 'x' }),
      ],
      {},
      '1-1-1',
      'ORDER',
    ],
  ])('is %s', (...[, nodes, chosen, canonical, basis]) => {
    const copies = copiesOf(nodes, new Map(Object.entries(chosen)));
    expect(copies.get('1-1-1')).toMatchObject({ canonical, basis });
  });
});

describe('counting', () => {
  it.each([
    [
      'Musashino: 28 printed, 24 distinct',
      musashino,
      [
        ['BASIC_MEASURE', 4, 4],
        ['MEASURE', 11, 11],
        ['ACTION', 28, 24],
      ],
    ],
    [
      'Nishitokyo',
      nishitokyo,
      [
        ['POLICY', 5, 5],
        ['ACTION', 15, 15],
      ],
    ],
  ] as const)('%s', (_, nodes, expected) => {
    const found = countsOf(nodes, copiesOf(nodes));
    expect(found.map(({ kind, printed, distinct }) => [kind, printed, distinct])).toEqual(expected);
  });

  it.each([
    ['3', 7, 7],
    ['3-1', 4, 4],
    ['4', 6, 6],
    ['3-1-1', 0, 0],
  ])('below %s there are %i in print, %i distinct', (code, printed, distinct) => {
    const found = actionsBelow(musashino, code, copiesOf(musashino));
    expect(found).toEqual({ printed, distinct });
  });

  it('a measure listed three times is one of those to be done', () => {
    const codes = distinctActions(musashino, copiesOf(musashino));
    expect(codes).toHaveLength(24);
    for (const copy of ['3-1-1', '3-1-2', '3-1-3', '4-1-3']) expect(codes).not.toContain(copy);
  });

  it('says how far they came, and of how many nothing was said', () => {
    const found = progressOf(
      ['a', 'b', 'c'],
      new Map([
        ['a', 'DONE'],
        ['x', 'DROPPED'],
      ]),
    );
    expect(found.map(({ state, count }) => [state, count])).toEqual([
      ['DONE', 1],
      ['UNDER_WAY', 0],
      ['NOT_STARTED', 0],
      ['DROPPED', 0],
      [null, 2],
    ]);
  });
});

describe('entries without an indicator', () => {
  it('are all of a plan that names none, each once (D002-07)', () => {
    const found = withoutIndicator(musashino, copiesOf(musashino), new Set());
    expect(found).toHaveLength(4 + 11 + 24);
  });

  it.each([
    ['of its own', '1-1-1', ['1', '1-1', '1-1-1']],
    ['of a copy of it', '4-1-3', ['2', '2-1', '2-1-3', '3', '3-1', '4', '4-1']],
    ['of what stands below it', '2-5-1', ['2', '2-5', '2-5-1', '3', '3-1']],
  ])('are not those with one %s', (_, attached, measured) => {
    const found = withoutIndicator(musashino, copiesOf(musashino), new Set([attached]));
    expect(measured.filter((code) => found.includes(code))).toEqual([]);
    expect(found).toHaveLength(39 - measured.length);
  });
});

describe('the marks of two copies', () => {
  it('do not answer each other in one place of the plan of Musashino (D002-02)', () => {
    expect(linkProblems(musashino)).toEqual([
      { kind: 'LESS_EXACT', node: '3-1-3', other: '2-5-1', printed: '2-5' },
    ]);
    expect(linkProblems(nishitokyo)).toEqual([]);
  });

  it.each<[string, PrintedNode[], string[]]>([
    ['answer each other', [at('1-1-1', '[1-2①に再掲]'), at('1-2-1', '[1-1①の再掲]')], []],
    ['name what is not there', [at('1-1-1', '[1-2①に再掲]')], ['UNKNOWN 1-1-1']],
    [
      'name what says nothing',
      [at('1-1-1', '[1-2①に再掲]'), at('1-2-1', null)],
      ['NOT_BACK 1-2-1'],
    ],
    [
      'name what names another',
      [at('1-1-1', '[1-2①に再掲]'), at('1-2-1', '[1-3①の再掲]'), at('1-3-1', '[1-2①に再掲]')],
      ['NOT_BACK 1-2-1'],
    ],
  ])('%s', (_, nodes, expected) => {
    expect(linkProblems(nodes).map(({ kind, node: code }) => `${kind} ${code}`)).toEqual(expected);
  });
});
