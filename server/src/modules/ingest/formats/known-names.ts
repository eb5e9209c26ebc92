import { getMetric, unitName } from '../../catalogue/index.js';
import type { Directory } from '../../network/index.js';
import type { KnownNames, KnownOption } from '../tables/figure.types.js';
import { metricNamed } from './metric-names.js';
import { isListNamed, listsOf, optionNamed } from './option-names.js';
import { UnitNames } from './unit-names.js';

/** What labels of a table may stand for: metrics and options of the catalogue, and units the caller is in charge of. */
export function knownNames(directory: Directory): KnownNames {
  const units = new UnitNames(directory);
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
    unitNamed: (label) => units.named(label),
    unitRemark: (label) => units.remark(label),
    isNameOf: (label, code) => units.isNameOf(label, code),
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
