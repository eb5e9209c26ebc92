import { invalid } from '../../../platform/errors/domain-error.js';
import { disaggregationsOf, getMetric, type MetricDefinition } from '../../catalogue/index.js';
import {
  foldName,
  headerName,
  metricNamed,
  optionNamed,
  readNumber,
  takeYear,
} from '../../ingest/index.js';
import type { Profile } from '../pace/profile.js';
import { SCHEMES } from '../schemes/schemes.js';
import type { Aim } from '../targets/aim.js';
import { isOfItsKind } from '../targets/check-target.js';
import { isShare } from '../targets/printed-aim.js';
import { readCell } from './target-cell.js';

/** A programme of a unit in a year, by the names the center gives it. */
export interface KnownProgramme {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

const isIn = (names: readonly string[], written: string): boolean =>
  names.some((name) => foldName(name) === foldName(written));

const namesOf = ({ name }: MetricDefinition) => ({ metric: name.ja, metricEn: name.en });

/** @throws TARGET_LINE_NO_METRIC, TARGET_LINE_METRIC */
export function readMetric(written: string): MetricDefinition {
  if (written === '') throw invalid('TARGET_LINE_NO_METRIC');
  const code = metricNamed(written) ?? metricNamed(headerName(written).name);
  if (code === null) throw invalid('TARGET_LINE_METRIC', { written });
  return getMetric(code);
}

/** The name a metric is found by again: its own, unless centers call another one so. */
export const metricCell = ({ code, name }: MetricDefinition): string =>
  metricNamed(name.ja) === code ? name.ja : code;

/** By its code, by what the center calls it that year, or as the catalogue does; '': the metric as a whole. @throws TARGET_LINE_… */
export function readProgramme(
  written: string,
  metric: MetricDefinition,
  known: readonly KnownProgramme[],
): string {
  if (written === '') return '';
  if (!disaggregationsOf(metric).some(({ code }) => code === 'programme'))
    throw invalid('TARGET_LINE_NO_PROGRAMMES', namesOf(metric));
  const own = known.filter(({ code }) => code === written);
  const named = own.length > 0 ? own : known.filter(({ ja, en }) => isIn([ja, en], written));
  const code = named.length > 0 ? named[0]?.code : optionNamed('programme', written);
  if (!code || new Set(named.map((one) => one.code)).size > 1)
    throw invalid('TARGET_LINE_PROGRAMME', { written });
  return code;
}

/** The name a programme is found by again, else its code. */
export function programmeCell(
  code: string,
  metric: MetricDefinition,
  known: readonly KnownProgramme[],
): string {
  const name = known.find((one) => one.code === code)?.ja;
  if (name === undefined) return code;
  try {
    return readProgramme(name, metric, known) === code ? name : code;
  } catch {
    return code;
  }
}

/** @throws TARGET_LINE_EMPTY, TARGET_LINE_UNREADABLE, TARGET_LINE_SHARE, TARGET_LINE_NO_SHARE */
export function readTarget(written: string, metric: MetricDefinition, year: number): Aim {
  if (written === '') throw invalid('TARGET_LINE_EMPTY');
  const aim = readCell(written, metric, year);
  const names = { ...namesOf(metric), written };
  if (
    aim === null &&
    metric.unit === 'ratio' &&
    /^[\d.,〜～~\-\s]+$/u.test(written.normalize('NFKC'))
  )
    throw invalid('TARGET_LINE_NO_SHARE', names);
  if (aim === null) throw invalid('TARGET_LINE_UNREADABLE', { written });
  if (!isOfItsKind(aim, written, metric))
    throw invalid(isShare(written) ? 'TARGET_LINE_SHARE' : 'TARGET_LINE_NO_SHARE', names);
  return aim;
}

const PROFILE_NAMES: Readonly<Record<Profile, readonly [string, ...string[]]>> = {
  EVEN: ['均等', '毎月同じ割合', 'even'],
  LAST_YEAR: ['前年の形', '前の年度の月ごとの割合', '前の年度と同じ割合', 'last year'],
  OWN: ['自分で決めた割合', 'own'],
};

export const profileCell = (profile: Profile): string => PROFILE_NAMES[profile][0];

/** @throws TARGET_LINE_PROFILE; own shares are kept where they stand, and cannot be written in a cell */
export function readProfile(written: string, standing: Profile | null): Profile {
  const found = (Object.keys(PROFILE_NAMES) as Profile[]).find((profile) =>
    isIn([...PROFILE_NAMES[profile], profile], written),
  );
  if (!found || (found === 'OWN' && standing !== 'OWN'))
    throw invalid('TARGET_LINE_PROFILE', { written });
  return found;
}

/** @throws UNKNOWN_SCHEME */
export function readScheme(written: string): string {
  const found = SCHEMES.find(({ code, name }) => isIn([code, name.ja, name.en], written));
  if (!found) throw invalid('UNKNOWN_SCHEME', { code: written });
  return found.code;
}

/** In the unit of the metric. @throws TARGET_LINE_BASELINE */
export function readBaseline(written: string, metric: MetricDefinition): number {
  const refusal = invalid('TARGET_LINE_BASELINE', { written });
  if (isShare(written) !== (metric.unit === 'ratio')) throw refusal;
  try {
    const read = readNumber(written);
    if (read.kind !== 'NUMBER' || read.qualifier || read.rest || read.doubts.length > 0)
      throw refusal;
    return Number(read.value);
  } catch {
    throw refusal;
  }
}

/** Named by the year it starts in. @throws TARGET_LINE_BASELINE_YEAR */
export function readBaselineYear(written: string): number {
  const refusal = invalid('TARGET_LINE_BASELINE_YEAR', { written });
  try {
    const read = takeYear(written.normalize('NFKC').replace(/\s+/gu, ''), written);
    if (!read || read.rest !== '') throw refusal;
    return read.year;
  } catch {
    throw refusal;
  }
}
