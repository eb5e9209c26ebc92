import { toChartRow, type ChartRow } from '../../shared/charts/model/chart-row';
import type { Figure } from '../../shared/figures/figure';
import type { ChangeAmount } from '../../shared/format/change';
import type { LocalText } from '../../shared/format/locale';
import type { Period } from '../../shared/format/period';
import type {
  ConsultationsQuery,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';

type Answered = ConsultationsQuery['rising'];

/** A topic that rose: how many cases more, and by how much of what there were. */
export interface RisingRow {
  key: string;
  label: string;
  rank: number;
  now: ChartRow;
  before: ChartRow;
  difference: ChangeAmount;
  /** Null where there was none the year before. */
  percent: ChangeAmount | null;
  isSmall: boolean;
}

export interface RisingView {
  rows: RisingRow[];
  period: Period;
  months: number[];
  smallBelow: number;
  /** Not set against the year before, by the reason. */
  refused: { name: string; text: LocalText }[];
  /** Whether at least one topic is there in both years. */
  isCompared: boolean;
}

export function toRisingView(
  { rising, metrics }: ConsultationsQuery,
  unit: UnitFieldsFragment,
  text: (name: LocalText) => string,
): RisingView | null {
  const metric = metrics.find(({ code }) => code === 'consultation.cases');
  if (!metric) return null;
  const { from, to, months, smallBelow, options } = rising;
  const period = { from, to };
  const row = (option: Option['option'], value: ValueFieldsFragment, when: Period): ChartRow => {
    const options = [{ disaggregation: 'topic', option }];
    const figure: Figure = { metric, unit, period: when, options, value };
    return toChartRow({ key: option.code, label: text(option.name), figure });
  };
  const rows = options.flatMap(
    ({ option, rank, value, previous, change, isSmall }): RisingRow[] => {
      const difference = change?.difference ?? null;
      if (rank === null || difference === null) return [];
      const { unitName } = value;
      const percent = change?.value ?? null;
      return [
        {
          ...{ key: option.code, label: text(option.name), rank, isSmall },
          now: row(option, value, period),
          before: row(option, previous, yearBefore(period)),
          difference: { kind: 'DIFFERENCE', value: difference, unitName },
          percent: percent === null ? null : { kind: 'PERCENT', value: percent, unitName },
        },
      ];
    },
  );
  const refused = options.flatMap(({ option, change }) =>
    change?.refused && change.difference === null
      ? [{ name: text(option.name), text: change.refused.text }]
      : [],
  );
  const isCompared = options.some(({ change }) => change != null && change.difference !== null);
  return { rows, period, months, smallBelow, refused, isCompared };
}

type Option = Answered['options'][number];

function yearBefore({ from, to }: Period): Period {
  const back = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { from: back(from), to: back(to) };
}
