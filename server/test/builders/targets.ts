import type { TestClient } from '../support/test-client.js';

const TARGET = `unit { code } metric { code } programme { code name { ja } } fiscalYear type low high dueOn printed
  text { ja en } profile shares scheme { code version name { ja } } baseline baselineYear reason author { name }
  version versions removed source { document { code title { ja } } line printed }`;

export const SET = `mutation ($input: SetTargetInput!) { setTarget(input: $input) { __typename
  ... on TargetSet { target { ${TARGET} } }
  ... on TargetConflict { yours { ${TARGET} } theirs { ${TARGET} } text { ja en }
    differences { part name { ja } yours { ja } theirs { ja } } } } }`;

export const REMOVE = `mutation ($target: TargetKeyInput!, $expectedVersion: Int!) {
  removeTarget(target: $target, expectedVersion: $expectedVersion) { __typename
    ... on TargetRemoved { target { ${TARGET} } } ... on TargetConflict { yours { type } theirs { ${TARGET} } } } }`;

export const VERSIONS = `query ($unit: String!, $metric: String!, $programme: String, $fiscalYear: Int!) {
  targetVersions(unit: $unit, metric: $metric, programme: $programme, fiscalYear: $fiscalYear) { ${TARGET} } }`;

const NUMBERS = `value status method coverage { reported expected } findingCount provenance { document { code } line }
  alternatives { value method }`;

export const CARD = `query ($unit: String!, $fiscalYear: Int!, $asOf: Day) {
  scorecard(unit: $unit, fiscalYear: $fiscalYear, asOf: $asOf) { unit { code } fiscalYear from to asOf lastLook years
    may { edit remark } summary { total reached onTheWay behind notJudged changed text { ja en } }
    gone { metric { code } programme { code } } schemes { code version kind }
    rows { target { ${TARGET} } metric { code } programme { code name { ja } } actual { ${NUMBERS} }
      achievement { rate band { code } scheme { code } reason { code text { ja } } }
      standing standingName { ja } statusText { ja en } state stateName { ja }
      pace { expectedLow expectedHigh actual difference verdict monthsCounted monthsMissing profile isLevel text { ja en } }
      paceRefused { code text { ja } } projection { value low high years hits tests within text { ja } }
      projectionRefused { code text { ja } } findings
      months { month actual expectedLow plannedLow cumulative cumulativeIsPartial value { value status } }
      remarks { id kind text author mine }
      history { fiscalYear target { version text { ja } } actual { value } achievement { rate } standing }
      changes { kind text { ja } } } } }`;

export interface TargetAnswer {
  type: string;
  low: number | null;
  high: number | null;
  version: number;
  versions: number;
  removed: boolean;
  reason: string;
  printed: string | null;
  author: { name: string };
  text: { ja: string; en: string };
}

export interface SetAnswer {
  __typename: 'TargetSet' | 'TargetConflict';
  target: TargetAnswer;
  yours: TargetAnswer | null;
  theirs: TargetAnswer | null;
  differences: { part: string; yours: { ja: string }; theirs: { ja: string } }[];
  text: { ja: string; en: string };
}

export interface RowAnswer {
  target: TargetAnswer;
  metric: { code: string };
  programme: { code: string; name: { ja: string } } | null;
  actual: { value: number | null; status: string; findingCount: number };
  achievement: { rate: number | null; reason: { code: string } | null };
  standing: string;
  statusText: { ja: string; en: string };
  state: string;
  pace: {
    expectedLow: number | null;
    actual: number;
    difference: number;
    verdict: string;
    monthsCounted: number[];
    monthsMissing: number[];
    text: { ja: string };
  } | null;
  paceRefused: { code: string; text: { ja: string } } | null;
  projection: { value: number; low: number; high: number; years: number[] } | null;
  projectionRefused: { code: string; text: { ja: string } } | null;
  findings: number;
  months: {
    month: string;
    actual: number | null;
    plannedLow: number | null;
    cumulative: number | null;
    cumulativeIsPartial: boolean;
    value: { value: number | null };
  }[];
  remarks: { id: string; kind: string; text: string; author: string; mine: boolean }[];
  history: {
    fiscalYear: number;
    target: { version: number } | null;
    actual: { value: number | null };
    achievement: { rate: number | null } | null;
    standing: string | null;
  }[];
  changes: { kind: string; text: { ja: string } }[];
}

export interface CardAnswer {
  asOf: string;
  lastLook: string | null;
  years: number[];
  may: { edit: boolean; remark: boolean };
  summary: Record<'total' | 'reached' | 'onTheWay' | 'behind' | 'notJudged' | 'changed', number>;
  gone: { metric: { code: string } }[];
  rows: RowAnswer[];
}

/** A target of a unit’s consultations, unless something else is said. */
export async function set(client: TestClient, input: Record<string, unknown>): Promise<SetAnswer> {
  const usual = { metric: 'consultation.cases', fiscalYear: 2021, expectedVersion: 0 };
  const asked = { ...usual, type: 'AT_LEAST', low: 100, ...input };
  return (await client.data<{ setTarget: SetAnswer }>(SET, { input: asked })).setTarget;
}

export async function card(
  client: TestClient,
  unit: string,
  fiscalYear: number,
  asOf: string | null = null,
): Promise<CardAnswer> {
  const asked = { unit, fiscalYear, asOf };
  return (await client.data<{ scorecard: CardAnswer }>(CARD, asked)).scorecard;
}
