import { getMetric, unitName } from '../../catalogue/index.js';
import type { Directory } from '../../network/index.js';
import { foldName } from '../reading/fold-name.js';
import type { KnownNames, KnownOption } from '../tables/figure.types.js';
import { metricNamed } from './metric-names.js';
import { isListNamed, listsOf, optionNamed } from './option-names.js';

/** What labels of a table may stand for: metrics and options of the catalogue, and units the caller is in charge of. */
export function knownNames({ units }: Directory): KnownNames {
  const byName = new Map<string, string | null>();
  for (const unit of units) {
    const names = new Set(
      [unit.code, ...unit.names.flatMap(({ ja, en }) => [ja, en])].map(foldName),
    );
    // Two of one name are nobody: 中区 alone does not say whose.
    for (const name of names) byName.set(name, byName.has(name) ? null : unit.code);
  }
  return {
    metricNamed: (label) => {
      const code = metricNamed(label);
      return code === null
        ? null
        : { code, unit: unitName(getMetric(code), getMetric(code).unit).ja };
    },
    optionNamed: (label, metric) => {
      const found = optionsNamed(label, metric);
      // 団体 is a kind of client, and one who referred them: the label alone does not say which.
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    unitNamed: (label) => byName.get(foldName(label)) ?? null,
  };
}

/** In each list a metric is split by; 相談内容：その他 says in which one. */
function optionsNamed(label: string, metric: string | null): KnownOption[] {
  const [, list, inList] = /^([^：:]{1,40})[：:](.{1,60})$/u.exec(label) ?? [];
  const lists = listsOf(metric).filter((code) => list === undefined || isListNamed(code, list));
  return lists.flatMap((code) => {
    const option = optionNamed(code, inList ?? label);
    return option === null ? [] : [{ disaggregation: code, option }];
  });
}
