/** Builders with sensible defaults: a spec shows only what matters to it. */
import type { Figure } from '../figures/figure';
import type {
  FindingFieldsFragment,
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
    domain: 'consultation',
    name: aText('相談件数', 'Consultations'),
    definition: aText('センターが受けた相談の件数。', 'Consultations taken by the center.'),
    unit: 'case',
    unitName: aText('件', 'cases'),
    countType: 'CUMULATIVE',
    direction: 'NEUTRAL',
    definitions: [{ id: 'as_reported', name: aText('報告のとおり', 'As reported'), facets: [] }],
    ...overrides,
  };
}

type Coverage = ValueFieldsFragment['coverage'];

export function aCoverage(overrides: Partial<Coverage> = {}): Coverage {
  const whole = { reported: 12, expected: 12, unitsReported: null, unitsExpected: null };
  return { ...whole, from: null, to: null, asOf: null, ...overrides };
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
    unitName: aText('件', 'cases'),
    method: 'REPORTED',
    status: value === null ? 'MISSING' : 'NORMAL',
    definitionId: 'as_reported',
    coverage: aCoverage({ reported: value === null ? 0 : 12 }),
    alternatives: [],
    provenance: [],
    provenanceCount: 0,
    notes: [],
    findingCount: 0,
    findings: [],
    ...overrides,
  };
}

/** The finding of S0: 164 loans stated, 324 by kind. */
export function aFinding(overrides: Partial<FindingFieldsFragment> = {}): FindingFieldsFragment {
  return {
    key: 'sum-of-parts-loans',
    kind: 'SUM_OF_PARTS',
    severity: 'CONTRADICTION',
    verdict: 'CONTRADICTION',
    unit: aUnit(),
    metric: { code: 'equipment.loans', name: aText('機材の貸出・提供件数', 'Equipment loans') },
    options: [],
    period: '2021-04-01',
    periodTo: '2022-03-31',
    title: aText('合計と内訳の合計が違います', 'Total and parts differ'),
    text: aText(
      '報告された合計は164件ですが、内訳を足すと324件になります。',
      'The total is stated as 164; the parts add up to 324.',
    ),
    numbers: [
      {
        name: aText('報告された合計', 'Stated total'),
        value: 164,
        text: aText('164件', '164 loans'),
      },
      {
        name: aText('内訳の合計', 'Sum of the parts'),
        value: 324,
        text: aText('324件', '324 loans'),
      },
    ],
    hypotheses: [
      {
        code: 'SEVERAL_TO_ONE',
        text: aText('1件の貸出で複数の機材を数えている。', 'One loan may be of several kinds.'),
        fits: null,
      },
    ],
    foundAt: '2026-11-23T01:40:00Z',
    ...{ state: 'OPEN', changed: false, note: null, resolvedBy: null, resolvedAt: null },
    ...overrides,
  };
}

/** A value some findings touch. */
export function withFindings(
  ...findings: FindingFieldsFragment[]
): Pick<ValueFieldsFragment, 'findings' | 'findingCount'> {
  return { findings, findingCount: findings.length };
}

export function printedAt(
  line: number,
  printed: string,
): Pick<ValueFieldsFragment, 'provenance' | 'provenanceCount'> {
  return {
    provenance: [
      {
        isLog: false,
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

export function loggedIn(
  events: number,
): Pick<ValueFieldsFragment, 'provenance' | 'provenanceCount'> {
  return {
    provenance: [
      {
        ...{ isLog: true, line: null, printed: null, document: null },
        importedAt: '2026-11-23T01:40:00Z',
        reporter: aUnit(),
      },
    ],
    provenanceCount: events,
  };
}

export function aPartialValue(value: number): ValueFieldsFragment {
  return aValue(value, {
    status: 'PROVISIONAL',
    coverage: aCoverage({ reported: 9, expected: 10, from: '2020-06-29', to: '2021-02-28' }),
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

type OrgUnit = NetworkQuery['orgUnits'][number];

export function anOrgUnit(code: string, overrides: Partial<OrgUnit> = {}): OrgUnit {
  return { code, level: 'CENTER', name: aText(code), parent: null, fictional: false, ...overrides };
}

export function aNetwork(overrides: Partial<NetworkQuery> = {}): NetworkQuery {
  const center = aUnit();
  return {
    orgUnits: [
      anOrgUnit('132292', { level: 'CITY', name: aText('西東京市', 'Nishitokyo') }),
      anOrgUnit(center.code, {
        name: center.name,
        parent: aUnit({ code: '132292', kind: 'CITY', name: aText('西東京市', 'Nishitokyo') }),
      }),
      anOrgUnit('musashino-place', { name: aText('武蔵野プレイス', 'Musashino Place') }),
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
