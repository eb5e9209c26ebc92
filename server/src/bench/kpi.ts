import { besideItsSql } from './answers.js';
import { type Asker, askerAt } from './asker.js';
import { atMost, type BenchLine, type BenchLines, toPlainLine } from './sampling.js';
import { capture, type Served } from './served.js';

const TIMES = 2.5;
const STATEMENTS = 5;
const TARGETS = 30;
const PAIRS = 1_000;

const UNIT = 'demo-shiomino-center';
const YEAR = 2025;

const VALUE = `value status method definitionId provenanceCount coverage { reported expected from to }
  alternatives { value method } provenance { document { code } line printed } notes { code text { ja en } } findingCount`;

/** As the page asks for it. */
const CARD = {
  query: `{ scorecard(unit: "${UNIT}", fiscalYear: ${YEAR}, asOf: "2025-12-31") { asOf lastLook summary { total text { ja en } }
    rows { target { type low high printed text { ja en } version } metric { code name { ja en } } programme { code name { ja en } }
      actual { ${VALUE} } achievement { rate band { code } } standing statusText { ja en } state
      pace { expectedLow expectedHigh actual verdict monthsMissing text { ja en } } paceRefused { code text { ja en } }
      projection { value low high text { ja en } } projectionRefused { code text { ja en } }
      months { month actual plannedLow cumulative } remarks { kind text } history { fiscalYear actual { value } standing }
      changes { kind text { ja en } } } } }`,
};

/** A scorecard of thirty targets, also when something was committed just before; and two people who edit one target. */
export async function* benchKpi(served: Served): BenchLines {
  await fillUp(served.asker);
  const changed = () => served.client.query('SELECT pg_current_xact_id()');
  const name = `scorecard, ${TARGETS} targets, 6 years`;
  for (const [suffix, before] of [
    ['', undefined],
    [', data just changed', changed],
  ] as const) {
    const goal = atMost(TIMES, 'its SQL');
    const asked = { name: `${name}${suffix}`, question: CARD, goal, before };
    yield await besideItsSql(served, asked);
    // The first of them asks who the caller is, whatever is asked.
    const statements = (await capture(served, CARD, before)).length - 1;
    yield toPlainLine(`${name}${suffix}: statements`, 'statements', statements, STATEMENTS);
  }
  yield await benchEdits(served);
}

interface Card {
  readonly scorecard: { readonly summary: { readonly total: number } };
}

const setTarget = (target: string, version: number, low: number): string =>
  `mutation { setTarget(input: { unit: "${UNIT}", ${target}, expectedVersion: ${version}, type: AT_LEAST, low: ${low} }) { __typename } }`;

/** What a center plans, and more sessions, groups and seats of its programmes. */
async function fillUp(asker: Asker): Promise<void> {
  const programmes = ['seminar', 'study_meeting', 'festival', 'group_exchange'];
  const more = ['session.groups', 'session.capacity', 'session.seat_fill'].flatMap((metric) =>
    programmes.map((programme) => ({ metric, programme })),
  );
  for (const { metric, programme } of more) {
    const total = await countTargets(asker);
    if (total >= TARGETS) return;
    const target = `metric: "${metric}", programme: "${programme}", fiscalYear: ${YEAR}`;
    await asker.ask(setTarget(target, 0, 1));
  }
}

async function countTargets(asker: Asker): Promise<number> {
  const query = `{ scorecard(unit: "${UNIT}", fiscalYear: ${YEAR}) { summary { total } } }`;
  return ((await asker.ask(query)) as Card).scorecard.summary.total;
}

interface Done {
  readonly setTarget: { readonly __typename: 'TargetSet' | 'TargetConflict' };
}

/** Pairs of edits of one version at once: what was accepted and is not among the versions afterwards is lost. */
async function benchEdits({ port, asker }: Served): Promise<BenchLine> {
  const target = `metric: "facility.visitors", fiscalYear: 2000`;
  const people = [askerAt(port, asker.cookie), askerAt(port, asker.cookie)];
  const accepted: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const done = await Promise.all(
      people.map(async (person, i) => {
        const low = 2 * pair + i;
        const answer = (await person.ask(setTarget(target, pair, low))) as Done;
        return answer.setTarget.__typename === 'TargetSet' ? low : null;
      }),
    );
    const won = done.filter((low) => low !== null);
    if (won.length !== 1) throw new Error(`Pair ${pair}: ${won.length} of two edits were accepted`);
    accepted.push(...won);
  }
  const { targetVersions } = (await asker.ask(
    `{ targetVersions(unit: "${UNIT}", ${target}) { low } }`,
  )) as { targetVersions: { low: number }[] };
  const kept = new Set(targetVersions.map(({ low }) => low));
  const lost = accepted.filter((low) => !kept.has(low)).length;
  return toPlainLine(`${PAIRS} pairs of edits of one target at once: lost`, 'edits', lost, 0);
}
