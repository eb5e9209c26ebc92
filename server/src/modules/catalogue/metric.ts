/** Text in the two languages of the product. */
export interface LocalizedText {
  readonly ja: string;
  readonly en: string;
}

/** How figures of one metric may be joined, decided separately in time and across units. */
export type Additivity = 'ADDITIVE' | 'SEMI_ADDITIVE' | 'NON_ADDITIVE';
export type CountType = 'UNIQUE' | 'CUMULATIVE' | 'STOCK' | 'NOT_A_COUNT';
export type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL';
export type LogicLevel = 'INPUT' | 'ACTIVITY' | 'OUTPUT' | 'OUTCOME' | 'CONTEXT';

/** In what two meanings of the same word may differ; each is a reason not to compare them. */
export type FacetKind = 'SCOPE' | 'LABEL_RULE' | 'DENOMINATOR' | 'QUESTION' | 'BASE' | 'YEAR';

/** How a meaning stands in one respect; without a known answer it equals no other, not even itself. */
export interface Facet {
  readonly kind: FacetKind;
  readonly id: string;
  readonly name: LocalizedText;
  readonly unknown?: true;
}

/** One of the meanings a metric's word may have (稼働率 by hours, by slots, by days). */
export interface MetricVariant {
  readonly id: string;
  readonly name: LocalizedText;
  readonly facets?: readonly Facet[];
}

/**
 * A quantity as reported. Additivity in time: ADDITIVE flows are summed, SEMI_ADDITIVE stocks take the
 * last value, NON_ADDITIVE unique counts are never joined; a RATIO metric is Σ numerator ÷ Σ denominator.
 */
export interface MetricDefinition {
  readonly code: string;
  readonly domain: MetricDomain;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  /** Code of the unit list (`units.ts`). A `ratio` is 0..1. */
  readonly unit: string;
  readonly direction: Direction;
  readonly countType: CountType;
  readonly inTime: Additivity;
  readonly acrossUnits: Additivity;
  readonly logicLevel: LogicLevel;
  readonly disaggregations: readonly string[];
  /** Meanings of the same word; the first is the default and stands behind every value as `definitionId`. */
  readonly variants: readonly [MetricVariant, ...MetricVariant[]];
  /** The metric that counts labels when a multi-label disaggregation splits this one. */
  readonly labelsMetric?: string;
  /** The metric whose figures carry this one's options (labels are handed in under cases). */
  readonly optionsOf?: string;
  /** For a number of different people or groups: the metric that counts their visits. It is never the smaller one. */
  readonly cumulativeMetric?: string;
  /** For a number of people: the metric that counts the places there were for them. */
  readonly capacityMetric?: string;
  /** For a share of a whole that holds all it counts: above 100 % it is wrong. */
  readonly partOfWhole?: true;
  /** For a rate: the disaggregations whose options share its denominator, so that they add up to it. */
  readonly addsUpBy?: readonly string[];
}

export type MetricDomain =
  'consultation' | 'space' | 'session' | 'facility' | 'information' | 'management' | 'context';

export interface DisaggregationOption {
  readonly code: string;
  readonly name: LocalizedText;
  /** その他: shown, kept apart, never ranked. */
  readonly residual?: true;
}

/** A code list that splits a metric; multi-label when one case may carry several options. */
export interface Disaggregation {
  readonly code: string;
  readonly name: LocalizedText;
  readonly multiLabel: boolean;
  /** Says nothing of people: crossed with another it points at nobody. */
  readonly impersonal?: true;
  readonly options: readonly DisaggregationOption[];
}

const PRINTED_VARIANT: MetricVariant = {
  id: 'as_reported',
  name: { ja: '報告されたとおり', en: 'As reported' },
};

type MetricInput = Omit<MetricDefinition, 'variants' | 'disaggregations'> &
  Partial<Pick<MetricDefinition, 'variants' | 'disaggregations'>>;

/** A metric with the defaults most have: one meaning, no disaggregation. */
export function defineMetric(input: MetricInput): MetricDefinition {
  return { variants: [PRINTED_VARIANT], disaggregations: [], ...input };
}

/** The joins of a count of events: it adds up in time and across units. */
export const FLOW = {
  countType: 'CUMULATIVE',
  inTime: 'ADDITIVE',
  acrossUnits: 'ADDITIVE',
} as const;

/** The joins of a number at a date: the last one in time, the sum across units. */
export const STOCK = {
  countType: 'STOCK',
  inTime: 'SEMI_ADDITIVE',
  acrossUnits: 'ADDITIVE',
} as const;

/** The joins of a share: never added; formed anew from its parts at each level. */
export const RATE = {
  countType: 'NOT_A_COUNT',
  inTime: 'NON_ADDITIVE',
  acrossUnits: 'NON_ADDITIVE',
} as const;
