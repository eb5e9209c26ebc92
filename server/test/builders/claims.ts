import { VALUE } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

export const YUME = 'nishitokyo-yumecollabo';

const TEXT = '{ ja en }';
const FIELDS = `id document line sentence unit { code } fiscalYear kind verdict verdictName ${TEXT} why ${TEXT} hint ${TEXT}
  missing ${TEXT} cautions { code } link { metric { code } disaggregation { code } option { code } comparison }
  figures { from to ofOption value { ${VALUE} } } recordedBy linkedBy
  confirmation { verdict note author isOutdated } mayCheck version`;

interface Text {
  ja: string;
  en: string;
}

export interface ClaimAnswer {
  id: string;
  document: string;
  line: number;
  sentence: string;
  unit: { code: string };
  fiscalYear: number;
  kind: string;
  verdict: string;
  verdictName: Text;
  why: Text;
  hint: Text | null;
  missing: Text | null;
  cautions: { code: string }[];
  link: { metric: { code: string }; option: { code: string } | null; comparison: string } | null;
  figures: { from: string; to: string; ofOption: boolean; value: { value: number | null } }[];
  recordedBy: string;
  linkedBy: string | null;
  confirmation: { verdict: string; note: string; author: string; isOutdated: boolean } | null;
  mayCheck: boolean;
  version: number;
}

export const LIST = `query ($units: [String!], $document: String, $fiscalYear: Int) {
  claims(units: $units, document: $document, fiscalYear: $fiscalYear) { items { ${FIELDS} } more } }`;
export const ADD = `mutation ($document: String!, $line: Int!, $sentence: String!, $unit: String!, $fiscalYear: Int!, $kind: ClaimKind!,
    $link: ClaimLinkInput) {
  done: addClaim(document: $document, line: $line, sentence: $sentence, unit: $unit, fiscalYear: $fiscalYear, kind: $kind,
    link: $link) { ${FIELDS} } }`;
export const LINK = `mutation ($id: String!, $version: Int!, $fiscalYear: Int!, $kind: ClaimKind!, $link: ClaimLinkInput) {
  done: linkClaim(id: $id, version: $version, fiscalYear: $fiscalYear, kind: $kind, link: $link) { ${FIELDS} } }`;
export const CONFIRM = `mutation ($id: String!, $version: Int!, $verdict: ClaimVerdict, $note: String) {
  done: confirmClaim(id: $id, version: $version, verdict: $verdict, note: $note) { ${FIELDS} } }`;
export const REMOVE = `mutation ($id: String!, $version: Int!) { done: removeClaim(id: $id, version: $version) }`;
export const RESTORE = `mutation ($id: String!) { done: restoreClaim(id: $id) { ${FIELDS} } }`;
export const SUGGEST = `query ($document: String!) {
  suggestClaims(document: $document) { items { line sentence word kind } units { code } fiscalYear kinds { kind } } }`;

/** A sentence of S0 nobody recorded. */
export const WEB = {
  ...{ document: 'S0', line: 12, unit: YUME, fiscalYear: 2021, kind: 'INCREASE' },
  sentence: '市民活動に対する認知度の向上に寄与することができた。',
  link: { metric: 'web.access', comparison: 'PREVIOUS_YEAR' },
};

export const list = async (by: TestClient, asked: object = {}): Promise<ClaimAnswer[]> =>
  (await by.data<{ claims: { items: ClaimAnswer[] } }>(LIST, { ...asked })).claims.items;

export const tell = async (
  by: TestClient,
  query: string,
  variables: object,
): Promise<ClaimAnswer> => (await by.data<{ done: ClaimAnswer }>(query, { ...variables })).done;

export const refusal = async (by: TestClient, query: string, variables: object): Promise<string> =>
  (await by.refusal(query, { ...variables })).code;

/** Figures of web access of the center, as it would hand them in. */
export const webFile = (...values: readonly [period: string, value: number][]): string =>
  [
    'reporter,unit,metric,period,value',
    ...values.map(([period, value]) => `${YUME},${YUME},web.access,${period},${value}`),
  ].join('\n') + '\n';
