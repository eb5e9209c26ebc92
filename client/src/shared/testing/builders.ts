/** Builders with sensible defaults: a spec shows only what matters to it. */
import type { Figure } from '../figures/figure';
import type {
  MetricFieldsFragment,
  NetworkQuery,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../graphql/generated/graphql';

export function aText(ja: string, en = ja) {
  return { ja, en };
}

export function aUnit(overrides: Partial<UnitFieldsFragment> = {}): UnitFieldsFragment {
  return {
    code: 'nishitokyo-yumecollabo',
    kind: 'CENTER',
    name: aText('ゆめこらぼ', 'Yumecollabo'),
    ...overrides,
  };
}

export function aMetric(overrides: Partial<MetricFieldsFragment> = {}): MetricFieldsFragment {
  return {
    code: 'consultation.cases',
    name: aText('相談件数', 'Consultations'),
    definition: aText('センターが受けた相談の件数。', 'Consultations taken by the center.'),
    unit: 'case',
    unitName: aText('件', 'cases'),
    countType: 'CUMULATIVE',
    definitions: [{ id: 'as_reported', name: aText('報告のとおり', 'As reported') }],
    ...overrides,
  };
}

export function aValue(
  value: number | null,
  overrides: Partial<ValueFieldsFragment> = {},
): ValueFieldsFragment {
  return {
    value,
    qualifier: null,
    numerator: null,
    denominator: null,
    unit: 'case',
    method: 'REPORTED',
    status: value === null ? 'MISSING' : 'NORMAL',
    definitionId: 'as_reported',
    coverage: { reported: value === null ? 0 : 12, expected: 12, from: null, to: null, asOf: null },
    alternatives: [],
    provenance: [],
    provenanceCount: 0,
    notes: [],
    ...overrides,
  };
}

export function printedAt(
  line: number,
  printed: string,
): Pick<ValueFieldsFragment, 'provenance' | 'provenanceCount'> {
  return {
    provenance: [
      {
        line,
        printed,
        importedAt: '2026-11-23T01:40:00Z',
        document: { code: 'S0', title: aText('令和3年度事業実績報告書', 'Annual report FY2021') },
        reporter: aUnit(),
      },
    ],
    provenanceCount: 1,
  };
}

export function aPartialValue(value: number): ValueFieldsFragment {
  return aValue(value, {
    status: 'PROVISIONAL',
    coverage: { reported: 9, expected: 10, from: '2020-06-29', to: '2021-02-28', asOf: null },
  });
}

export function aFigure(overrides: Partial<Figure> = {}): Figure {
  return {
    metric: aMetric(),
    unit: aUnit(),
    period: { from: '2021-04-01', to: '2022-03-31' },
    options: [],
    value: aValue(79),
    ...overrides,
  };
}

export function aNetwork(overrides: Partial<NetworkQuery> = {}): NetworkQuery {
  const center = aUnit();
  return {
    orgUnits: [
      { code: '132292', level: 'CITY', name: aText('西東京市', 'Nishitokyo'), parent: null },
      {
        code: center.code,
        level: 'CENTER',
        name: center.name,
        parent: aUnit({ code: '132292', kind: 'CITY', name: aText('西東京市', 'Nishitokyo') }),
      },
      {
        code: 'musashino-place',
        level: 'CENTER',
        name: aText('武蔵野プレイス', 'Musashino Place'),
        parent: null,
      },
    ],
    orgUnitGroups: [],
    availability: [
      {
        unit: center,
        fiscalYears: [
          { fiscalYear: 2021, metrics: 26, figures: 114 },
          { fiscalYear: 2022, metrics: 1, figures: 2 },
        ],
        lastImportedAt: '2026-11-23T01:40:00Z',
      },
    ],
    ...overrides,
  };
}
