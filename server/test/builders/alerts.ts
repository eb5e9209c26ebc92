import type { TestClient } from '../support/test-client.js';
import { set } from './targets.js';

export const PLACE = 'musashino-place';
export const KYODO = 'yokohama-kyodo';

/** A Monday in the middle of a fiscal year, in Japan at ten in the morning. */
export const MONDAY = new Date('2020-11-16T01:00:00Z');

const VISITORS = 'facility.visitors';

const monthsOf = (year: number): string[] =>
  Array.from(
    { length: 12 },
    (_, i) => `${i < 9 ? year : year + 1}-${String(((i + 3) % 12) + 1).padStart(2, '0')}`,
  );

/** 100 visitors in each month of fiscal 2019, and of April to September 2020; October was due on 10 November. */
function figures(): string {
  const months = [...monthsOf(2019), ...monthsOf(2020).slice(0, 6)];
  const rows = months.map((month) => [PLACE, PLACE, VISITORS, month, 100].join(','));
  return ['reporter,unit,metric,period,value', ...rows].join('\n');
}

/** A target that was missed, one that is far behind, and a report that is late. */
export async function somethingToTell(by: TestClient, director: TestClient): Promise<void> {
  const answer = await by.upload(figures());
  if (answer.statusCode >= 300) throw new Error(answer.body);
  const target = { unit: PLACE, metric: VISITORS };
  await set(director, { ...target, fiscalYear: 2019, type: 'AT_LEAST', low: 2_000 });
  await set(director, { ...target, fiscalYear: 2020, type: 'AT_LEAST', low: 1_800 });
}

const ALERTS = `total unseen more kinds { kind total unseen }
  items { key kind unit { code } since title { ja en } text { ja en } path seen }`;

export interface AlertAnswer {
  key: string;
  kind: string;
  unit: { code: string };
  since: string;
  title: { ja: string; en: string };
  text: { ja: string; en: string };
  path: string;
  seen: boolean;
}

export interface AlertsAnswer {
  total: number;
  unseen: number;
  kinds: { kind: string; total: number; unseen: number }[];
  items: AlertAnswer[];
}

export const ALERTS_QUERY = `query ($units: [String!]) { alerts(units: $units) { ${ALERTS} } }`;
export const SEEN = `mutation ($keys: [String!]!, $units: [String!]) {
  markAlertsSeen(keys: $keys, units: $units) { ${ALERTS} } }`;
const CHOOSE = `mutation ($kinds: [AlertKind!]!, $email: MailRhythm!, $weekday: MailWeekday!, $language: MailLanguage!) {
  setAlertChoice(kinds: $kinds, email: $email, weekday: $weekday, language: $language) {
    kinds email weekday language hour mailReady } }`;

export async function alertsOf(client: TestClient, units: string[] | null = null) {
  return (await client.data<{ alerts: AlertsAnswer }>(ALERTS_QUERY, { units })).alerts;
}

export async function choose(client: TestClient, given: Record<string, unknown>) {
  const usual = { kinds: ['TARGET', 'REPORT', 'FINDING'], email: 'NEVER', weekday: 'MONDAY' };
  const asked = { ...usual, language: 'JA', ...given };
  const { setAlertChoice } = await client.data<{ setAlertChoice: Record<string, unknown> }>(
    CHOOSE,
    asked,
  );
  return setAlertChoice;
}
