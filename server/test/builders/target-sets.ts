import type { TestClient } from '../support/test-client.js';
import { VERSIONS } from './targets.js';

export const SET_ALL = `mutation ($input: SetTargetsInput!) { setTargets(input: $input) { __typename
  ... on TargetsSet { targets { metric { code } programme { code } printed version } }
  ... on TargetsConflict { text { ja en } conflicts { yours { metric { code } low } theirs { version low author { name } }
    differences { part } } } } }`;

interface SetAll {
  __typename: string;
  targets: { metric: { code: string }; version: number }[];
  conflicts: { yours: { metric: { code: string } }; theirs: { version: number } | null }[];
  text: { ja: string };
}

export async function setAll(
  client: TestClient,
  unit: string,
  fiscalYear: number,
  targets: readonly unknown[],
): Promise<SetAll> {
  const input = { unit, fiscalYear, targets };
  return (await client.data<{ setTargets: SetAll }>(SET_ALL, { input })).setTargets;
}

/** A line of several: at least so many of a metric. */
export const aTargetLine = (metric: string, low: number, expectedVersion = 0) => ({
  ...{ metric, low, expectedVersion, type: 'AT_LEAST' },
});

/** The versions of a target there are, the newest first. */
export async function versionsOf(
  client: TestClient,
  asked: { unit: string; metric: string; fiscalYear: number },
): Promise<number[]> {
  const { targetVersions } = await client.data<{ targetVersions: { version: number }[] }>(
    VERSIONS,
    asked,
  );
  return targetVersions.map(({ version }) => version);
}
