import { fiscalYearOf } from '../../../platform/time/period.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { getMetric } from '../../catalogue/index.js';
import type { Directory, Unit } from '../../network/index.js';
import { isSeen, type StoredFinding, toFindingType } from '../../quality/index.js';
import { type Alert, toPath } from './alert.js';

/** A finding nobody has said anything final about. A note is none: there is nothing to be done about it. */
export function fromFinding(directory: Directory, finding: StoredFinding): Alert[] {
  const { key, severity, period, unitId, foundAt } = finding;
  const since = todayInJapan(new Date(foundAt));
  if (severity === 'NOTE' || !isSeen(directory, finding)) return [];
  const node = directory.unit(unitId);
  const place = placeOf(directory, node);
  const { title, text } = toFindingType(directory, finding);
  const { name } = getMetric(finding.metrics[0]);
  return [
    {
      kind: 'FINDING',
      key: ['FINDING', key, foundAt].join(':'),
      ...{ node, place, since, text, subject: key, fiscalYear: fiscalYearOf(period.from) },
      title: { ja: `${name.ja}：${title.ja}`, en: `${name.en}: ${title.en}` },
      path: toPath('/findings', {
        unit: place.code,
        fy: fiscalYearOf(period.from),
      }),
    },
  ];
}

/** The pages of figures are those of centers and cities: a space is shown with its center. */
const placeOf = (directory: Directory, unit: Unit): Unit =>
  directory.lineage(unit).find(({ level }) => level !== 'SPACE') ?? unit;
