import type {
  ComparisonFieldsFragment,
  ComparisonQuery,
  ComparisonsQuery,
} from '../../shared/graphql/generated/graphql';
import {
  aMetric,
  aPartialValue,
  aText,
  aUnit,
  aValue,
  printedAt,
} from '../../shared/testing/builders';
import { aRow, MUSASHINO, NISHITOKYO, theConsultations } from './compare-fixture';

type Row = ComparisonFieldsFragment['rows'][number];

const city = (code: string, name: string) => aUnit({ code, kind: 'CITY', name: aText(name) });
const CHOFU = city('132080', '調布市');
const FUCHU = city('132063', '府中市');
const NO_VALUE = [{ code: 'NO_VALUE' as const, text: aText('この期間の数値がありません。') }];
const PARTIAL = [{ code: 'PARTIAL' as const, text: aText('期間の一部だけの数値です。') }];

export const VISITORS = aMetric({
  code: 'facility.visitors',
  domain: 'facility',
  name: aText('来訪者数'),
  unit: 'person',
  unitName: aText('人'),
});

const refusedFor = (code: string, text: string) => ({
  ...{ kind: 'PERCENT' as const, value: null },
  refused: { code, text: aText(text) },
});

function compared(rows: Row[], more: Partial<ComparisonFieldsFragment> = {}) {
  const { comparison } = theConsultations();
  return { ...comparison, rows, ...more };
}

/** One grew, one shrank, one was counted over other months, one is new, one has nothing. */
export function theChanges(): ComparisonQuery {
  const rows = [
    aRow({
      ...{ unit: CHOFU, value: aValue(90), earlier: aValue(100), comparable: true, rank: 1 },
      change: { kind: 'PERCENT', value: -0.1, refused: null },
    }),
    aRow({
      ...{ value: aValue(79, printedAt(15, '79件')), comparable: true, rank: 2, lead: true },
      ...{ earlier: aValue(50), change: { kind: 'PERCENT', value: 0.58, refused: null } },
    }),
    aRow({
      ...{ unit: FUCHU, value: aValue(120), earlier: aPartialValue(60), reasons: [] },
      change: refusedFor('CHANGE_OF_OTHER_MONTHS', '対象の月が異なるため、増減は示しません。'),
    }),
    aRow({ unit: MUSASHINO, value: aValue(30), earlier: aValue(null), comparable: true, rank: 3 }),
    aRow({
      ...{ unit: city('132110', '小平市'), value: aValue(null), earlier: aValue(null) },
      reasons: NO_VALUE,
    }),
  ];
  return { comparison: compared(rows) };
}

const residents = (value: number | null) =>
  aValue(value, { unit: 'person', unitName: aText('人') });

/** Cases and visitors: two units have both, one of them not comparable; one has one; one has neither. */
export function thePairs(): ComparisonsQuery {
  const { metric } = theConsultations().comparison;
  const cases = [
    aRow({ lead: true, comparable: true, rank: 1, residents: residents(207_388) }),
    aRow({ unit: CHOFU, value: aValue(60), comparable: true, rank: 2, residents: residents(null) }),
    aRow({ unit: FUCHU, value: aValue(40), comparable: true, rank: 3 }),
    aRow({ unit: MUSASHINO, value: aValue(null), reasons: NO_VALUE }),
  ];
  const person = { unit: 'person', unitName: aText('人') };
  const visitors = [
    aRow({ unit: NISHITOKYO, value: aValue(2211, person), lead: true, comparable: true, rank: 1 }),
    aRow({ unit: CHOFU, value: aValue(900, person), reasons: PARTIAL }),
    aRow({ unit: FUCHU, value: aValue(null), reasons: NO_VALUE }),
    aRow({ unit: MUSASHINO, value: aValue(null), reasons: NO_VALUE }),
  ];
  return {
    comparisons: [compared(cases, { metric }), compared(visitors, { metric: VISITORS })],
  };
}
