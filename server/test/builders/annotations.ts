import type { TestClient } from '../support/test-client.js';

export const YUME = 'nishitokyo-yumecollabo';

const FIELDS =
  'id unit { code } metric from to text shared author mine mayRemove createdAt changedAt version';

export interface Annotation {
  id: string;
  unit: { code: string };
  metric: string | null;
  from: string;
  to: string;
  text: string;
  shared: boolean;
  author: string;
  mine: boolean;
  mayRemove: boolean;
  createdAt: string;
  changedAt: string | null;
  version: number;
}

export interface Said {
  unit: string;
  text: string;
  from: string;
  to?: string | null;
  metric?: string | null;
  shared?: boolean;
}

export const LIST = `query ($units: [String!]!, $metric: String, $period: PeriodInput) {
  annotations(units: $units, metric: $metric, period: $period) { items { ${FIELDS} } more units { code } } }`;
export const ADD = `mutation ($unit: String!, $text: String!, $from: Day!, $to: Day, $metric: String, $shared: Boolean) {
  done: addAnnotation(unit: $unit, text: $text, from: $from, to: $to, metric: $metric, shared: $shared) { ${FIELDS} } }`;
export const CHANGE = `mutation ($id: String!, $version: Int!, $text: String!, $from: Day!, $to: Day, $metric: String,
    $shared: Boolean) {
  done: updateAnnotation(id: $id, version: $version, text: $text, from: $from, to: $to, metric: $metric, shared: $shared) {
    ${FIELDS} } }`;
export const REMOVE = `mutation ($id: String!, $version: Int!) { done: removeAnnotation(id: $id, version: $version) }`;
export const RESTORE = `mutation ($id: String!) { done: restoreAnnotation(id: $id) { ${FIELDS} } }`;

export const seen = async (by: TestClient, units = [YUME], more: object = {}) => {
  const asked = { units, ...more };
  type Answer = {
    annotations: { items: Annotation[]; more: number; units: { code: string }[] };
  };
  return (await by.data<Answer>(LIST, asked)).annotations;
};

export const texts = async (by: TestClient, units = [YUME], more: object = {}): Promise<string[]> =>
  (await seen(by, units, more)).items.map(({ text }) => text);

export const tell = async (by: TestClient, query: string, variables: object): Promise<Annotation> =>
  (await by.data<{ done: Annotation }>(query, { ...variables })).done;

export const add = (by: TestClient, said: Said): Promise<Annotation> => tell(by, ADD, said);

export const refusal = async (by: TestClient, query: string, variables: object): Promise<string> =>
  (await by.refusal(query, { ...variables })).code;

export const may = (day: string): Pick<Said, 'unit' | 'from'> => ({
  unit: YUME,
  from: `2021-05-${day}`,
});
