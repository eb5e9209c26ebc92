import type {
  PlanFieldsFragment,
  PlanFigureFieldsFragment,
  PlanNodeFieldsFragment,
  ProgrammeFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { aMetric, aText, aUnit, aValue, printedAt } from '../../shared/testing/builders';
import type { Cases } from './cases-part';
import type { Tree } from './plan-head';
import type { Yearly } from './programmes-part';

const CITY = aUnit({ code: '132039', kind: 'CITY', name: aText('武蔵野市', 'Musashino') });
const DOCUMENT = { code: 'S2', title: aText('計画素案', 'Draft plan') };

const aVersion = (number: number) => ({
  ...{ number, status: number === 1 ? ('DRAFT' as const) : ('PROPOSAL' as const) },
  ...{ printedStatus: number === 1 ? '中間まとめ素案' : null, dated: null, author: null },
  ...{ createdAt: '2026-11-23T01:40:00Z', document: DOCUMENT },
});

export function aPlan(versions = 1): PlanFieldsFragment {
  const numbers = Array.from({ length: versions }, (_, index) => versions - index);
  return {
    ...{ code: 'musashino-2022', unit: CITY, fromYear: 2022, toYear: 2029 },
    name: aText('市民活動促進基本計画', 'Basic plan'),
    versions: numbers.map(aVersion),
  };
}

export function aNode(
  code: string,
  overrides: Partial<PlanNodeFieldsFragment> = {},
): PlanNodeFieldsFragment {
  return {
    ...{ code, parent: null, kind: 'ACTION', number: '①', place: code, title: `題${code}` },
    ...{ paragraphs: [`本文${code}`], line: 10, mark: null, canonical: code, basis: 'ONLY' },
    ...{ confirmedBy: null, copies: [], drift: null, alias: null, listedLine: null },
    ...{ references: [], tags: [], actions: null, section: null, version: 0, indicators: [] },
    ...{ result: null, resultYears: [] },
    ...overrides,
  };
}

export function aPlanFigure(value: number | null, line = 15): PlanFigureFieldsFragment {
  return {
    ...{ metric: aMetric(), programme: null, unit: aUnit() },
    value: aValue(value, printedAt(line, `${value}件`)),
  };
}

/** Two measures, one of which is listed a second time and worded otherwise there. */
export function aTree(overrides: Partial<Tree> = {}): Tree {
  const drift = [
    { kind: 'SAME' as const, text: '設備の' },
    { kind: 'BEFORE' as const, text: '拡充' },
    { kind: 'AFTER' as const, text: '整備' },
  ];
  const copies = { basis: 'MARK' as const, canonical: '2-2-2' };
  return {
    ...{ plan: aPlan(), version: aVersion(1), fiscalYear: 2021, figuresOf: aUnit() },
    counts: [
      { kind: 'BASIC_MEASURE', printed: 1, distinct: 1 },
      { kind: 'ACTION', printed: 3, distinct: 2 },
    ],
    nodes: [
      aNode('2', {
        kind: 'BASIC_MEASURE',
        number: '基本施策2',
        place: '基本施策2',
        actions: { printed: 3, distinct: 2 },
      }),
      aNode('2-1-1', {
        parent: '2',
        place: '2-1①',
        title: '相談の充実',
        indicators: [aPlanFigure(79)],
      }),
      aNode('2-2-2', {
        parent: '2',
        place: '2-2②',
        title: '設備の拡充',
        ...copies,
        copies: ['3-1-2'],
        mark: '[3-1②に再掲]',
      }),
      aNode('3-1-2', {
        parent: '2',
        place: '3-1②',
        title: '設備の拡充',
        ...copies,
        copies: ['2-2-2'],
        mark: '[2-2②の再掲]',
        drift,
      }),
    ],
    linkFindings: [
      {
        kind: 'LESS_EXACT',
        entry: '3-1-2',
        other: '2-2-2',
        text: aText('印が食い違います。', 'Marks differ.'),
      },
    ],
    withoutIndicator: ['2-2-2'],
    progress: [
      { state: 'DONE', count: 0 },
      { state: 'UNDER_WAY', count: 0 },
      { state: 'NOT_STARTED', count: 0 },
      { state: 'DROPPED', count: 0 },
      { state: null, count: 2 },
    ],
    may: { edit: false },
    ...overrides,
  };
}

export function aProgramme(
  code: string,
  name: string,
  overrides: Partial<ProgrammeFieldsFragment> = {},
): ProgrammeFieldsFragment {
  return {
    ...{ code, number: `${code}.`, name: { text: name, line: 7 } },
    parent: code.includes('-') ? code.slice(0, 1) : null,
    ...{ otherName: null, planned: null, result: null, narrative: null, outcome: null },
    ...{ figures: [], document: DOCUMENT },
    ...overrides,
  };
}

/** Two programmes became three: one went on, one was split, one is new. */
export function aYearly(overrides: Partial<Yearly> = {}): Yearly {
  const earlier = [aProgramme('1', '相談窓口事業'), aProgramme('2', '団体支援事業')];
  const later = [
    aProgramme('1', '相談事業', {
      planned: { text: '相談に応じる', line: 37 },
      figures: [aPlanFigure(507)],
    }),
    aProgramme('2', '活動支援事業'),
    aProgramme('3', 'スペースの活用'),
    aProgramme('4', '人材育成事業'),
  ];
  return {
    centers: [{ unit: aUnit(), fiscalYears: [2020, 2021] }],
    programmes: later,
    concordance: {
      ...{ from: 2020, to: 2021, earlier, later },
      links: [
        { from: '1', to: '1', partial: false, note: null },
        { from: '2', to: '2', partial: false, note: null },
        { from: '2', to: '3', partial: false, note: '独立した' },
        { from: '2', to: '4', partial: true, note: null },
      ],
      earlierFates: [
        { code: '1', fate: 'SAME', others: ['1'], partly: [] },
        { code: '2', fate: 'SPLIT', others: ['2', '3', '4'], partly: ['4'] },
      ],
      laterFates: [
        { code: '1', fate: 'SAME', others: ['1'], partly: [] },
        { code: '2', fate: 'SPLIT', others: ['2'], partly: [] },
        { code: '3', fate: 'SPLIT', others: ['2'], partly: [] },
        { code: '4', fate: 'NEW', others: ['2'], partly: ['2'] },
      ],
    },
    may: { edit: false },
    ...overrides,
  };
}

export function someCases(overrides: Partial<Cases> = {}): Cases {
  const form = { code: 'ITAKU', list: 'nishitokyo-2020', name: aText('委託', 'Commission') };
  const other = { code: 'KYOSAI', list: 'nishitokyo-2020', name: aText('共催', 'Joint event') };
  return {
    items: [
      {
        ...{ id: 'c1', unit: CITY, name: '多言語情報提供事業', text: '生活情報誌を発行' },
        ...{ form, stage: 'REALISED', section: '文化振興課', sinceYear: 2005 },
        ...{ sincePrinted: '平成 17 年', document: DOCUMENT, line: 101, author: null },
        ...{ mayChange: true, version: 1 },
      },
    ],
    counts: [
      { form, count: 1 },
      { form: other, count: 0 },
    ],
    ...{ forms: [form, other], mayAdd: true },
    ...overrides,
  };
}
