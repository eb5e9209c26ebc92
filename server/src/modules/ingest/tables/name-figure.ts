import { isSameUnit } from '../reading/number-units.js';
import type {
  FigureName,
  KnownMetric,
  KnownNames,
  KnownOption,
  LabelMeaning,
  TableCorrection,
} from './figure.types.js';
import type { Label } from './label.js';

/** Words of a title around what it is about. */
const AROUND =
  /(?:の?推移|の?実績|の?状況|の?一覧|の?内訳|の?概要|の?集計|の?報告|月別|年度別|年別|別|表|について|等)$/u;
const IN_FRONT =
  /^(?:[(（]?[\d０-９]{1,2}[)）.．、]?|表[\d０-９]{0,2}(?:[-－][\d０-９]{1,2})?|図[\d０-９]{1,2}|[①-⑳●■◆○◎□【・]|月別|年度別|年間)\s*/u;
const TIMES =
  /(?:明治|大正|昭和|平成|令和|[RH])\s?[\d０-９元]{1,2}(?:年度|年)?|[\d０-９]{4}(?:年度|年)/gu;
/** 分野別登録団体数 is about 登録団体数. */
const BY_KIND = /^[^別]{1,8}別/u;
const ASIDES = /[(（【[][^()（）【】[\]]{0,30}[)）】\]]/gu;

/** What labels stand for, each asked once. */
export class FigureNamer {
  private readonly known = new Map<string, FigureName>();
  private readonly metrics = new Map<string, KnownMetric | null>();
  private readonly options = new Map<string, KnownOption | null>();
  private readonly units = new Map<string, string | null>();
  private readonly meanings: ReadonlyMap<string, LabelMeaning>;

  constructor(
    private readonly names: KnownNames,
    correction: TableCorrection | undefined,
  ) {
    this.meanings = new Map(Object.entries(correction?.names ?? {}));
  }

  /** What a person said of a label. */
  meaningOf({ text, bare }: Label): LabelMeaning | null {
    return this.meanings.get(text) ?? this.meanings.get(bare) ?? null;
  }

  /** The innermost label that names a metric does so; the others name options and units. */
  name(labels: readonly Label[], titles: readonly string[]): FigureName {
    const key = `${labels.map(({ text }) => text).join('\u0001')}\u0002${titles.join('\u0001')}`;
    const found = this.known.get(key) ?? this.find(labels, titles);
    this.known.set(key, found);
    return found;
  }

  private find(labels: readonly Label[], titles: readonly string[]): FigureName {
    const { metric, by } = this.metricOf(labels, titles);
    const options: Record<string, string> = {};
    const unknown: Label[] = [];
    let unitCode: string | null = null;
    for (const label of labels) {
      const { unit, option } = this.othersOf(label, metric, by.includes(label));
      unitCode = unit ?? unitCode;
      if (option) options[option.disaggregation] = option.option;
      const isKnown =
        by.includes(label) || unit !== null || option !== null || this.isWord(label, metric);
      if (!isKnown) unknown.push(label);
    }
    unitCode ??= titles.map((title) => this.unitNamed(title)).find((code) => code !== null) ?? null;
    const open = unknown
      .filter(({ name }) => !this.isNameOf(name, unitCode))
      .map(({ text }) => text);
    return { metric: metric?.code ?? null, options, unitCode, unknown: open };
  }

  /** 府中市 beside the code of one of the two. */
  private isNameOf(name: string, unitCode: string | null): boolean {
    return unitCode !== null && (this.names.isNameOf?.(name, unitCode) ?? false);
  }

  /** The unit and the option a label names; that of a metric only where a person said so. */
  private othersOf(label: Label, metric: KnownMetric | null, isMetric: boolean) {
    const meaning = this.meaningOf(label);
    const name = label.name;
    const unit = meaning?.unitCode ?? (isMetric ? null : this.unitNamed(name));
    const asks = unit === null && !isMetric && roleIsPlain(label);
    const option = meaning?.option ?? (asks ? this.optionNamed(name, metric?.code ?? null) : null);
    return { unit, option };
  }

  /** 合計, 実績, or the 件数 of a metric that counts 件. */
  private isWord({ bare, unit, role }: Label, metric: KnownMetric | null): boolean {
    if (role !== null && role !== 'OF_WHICH' && role !== 'SUBTOTAL') return true;
    if (ACTUAL.test(bare) || /^(?:小|中)計$/u.test(bare.replace(/\s/gu, ''))) return true;
    const counts = COUNT.exec(bare)?.[1] ?? (unit === bare ? unit : null);
    return (
      counts !== null &&
      metric?.unit != null &&
      isSameUnit(counts === '数' ? metric.unit : countUnit(counts), metric.unit)
    );
  }

  private metricNamed(name: string): KnownMetric | null {
    return once(this.metrics, name, () => this.names.metricNamed(name));
  }

  private unitNamed(name: string): string | null {
    return once(this.units, name, () => this.names.unitNamed(name));
  }

  private optionNamed(name: string, metric: string | null): KnownOption | null {
    const key = `${name}\u0001${metric ?? ''}`;
    return once(this.options, key, () => this.names.optionNamed(name, metric));
  }

  private metricOf(
    labels: readonly Label[],
    titles: readonly string[],
  ): { metric: KnownMetric | null; by: readonly Label[] } {
    const inner = [...labels].reverse();
    const said = inner.find((label) => this.meaningOf(label)?.metric !== undefined);
    const code = said && this.meaningOf(said)?.metric;
    if (code !== undefined)
      return {
        metric: this.names.metricNamed(code) ?? { code, unit: null },
        by: [said].flatMap((label) => label ?? []),
      };
    const joined = this.names.metricNamed(labels.map(({ name }) => name).join(''));
    if (joined && labels.length > 1) return { metric: joined, by: labels };
    for (const label of inner) {
      const metric = this.metricNamed(label.bare) ?? this.metricNamed(label.name);
      if (metric) return { metric, by: [label] };
    }
    const found = titles.flatMap(titleNames).map((name) => this.metricNamed(name));
    return { metric: found.find((metric) => metric !== null) ?? null, by: [] };
  }
}

/** What was found before, or now. */
function once<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = find();
  known.set(key, value);
  return value;
}

const ACTUAL = /^(?:実績|決算|今年度|本年度|当年度|当月|今月)(?:値|数|額)?$/u;
const COUNT = /^(件数|人数|回数|団体数|冊数|枚数|台数|数)$/u;

const countUnit = (count: string): string => count.slice(0, -1);

const roleIsPlain = ({ role }: Label): boolean => role === null || role === 'OF_WHICH';

/** False for a title that says nothing but a time or a unit. */
export const isNaming = (title: string): boolean =>
  title.slice(0, 80).replace(ASIDES, '').replace(TIMES, '').trim() !== '';

/** What a title may be about: 令和3年度 相談件数の推移（単位：件） → 相談件数. */
export function titleNames(title: string): readonly string[] {
  const plain = title.slice(0, 80).replace(ASIDES, '').replace(TIMES, ' ').trim();
  const core = plain.replace(IN_FRONT, '').trim();
  const names = [core, core.replace(BY_KIND, '')].flatMap(withoutEnds);
  const words = names.flatMap((name) => name.split(/\s+/u));
  return [...new Set([title, plain, ...names, ...words].filter((text) => text !== ''))];
}

/** 相談件数の推移 → 相談件数, every step of it. */
function withoutEnds(name: string): readonly string[] {
  const shorter = name.replace(AROUND, '').trim();
  return shorter === name ? [name] : [name, ...withoutEnds(shorter)];
}
