import type { DemoNetwork } from './demo-network.js';
import { consultationsOf } from './events/consultations.js';
import { sessionsOf } from './events/sessions.js';
import { openShare, liveliness } from './events/volume.js';
import { FISCAL_YEARS, lastDayOf, type Month, MONTHS } from './months.js';
import type { Center } from './places/centers.js';
import type { City } from './places/cities.js';
import { openDays } from './places/opening.js';
import { Random, thousandths } from './random.js';
import { STORY } from './story.js';

/** A file of figures in the tidy layout (docs/guides/import-a-file.md). */
export interface FigureFile {
  readonly fileName: string;
  readonly text: string;
}

interface Row {
  readonly unit: string;
  readonly metric: string;
  readonly period: string;
  readonly options?: string;
  readonly value: number;
  readonly asOf?: string;
}

const HEADER = 'unit,reporter,metric,period,options,value,as_of';
const CHANNELS = ['visit', 'phone', 'mail', 'online', 'outreach', 'other'] as const;
const OF_THE_UNIT = { visitors: 2600, groups: 180, copies: 1500 } as const;

const isOpen = ({ openedOn }: Center, month: Month): boolean =>
  lastDayOf(month) >= (openedOn ?? '');

/** Groups at the end of a month: some more each year, now and then some fewer. */
function groupsAt({ code }: Center, { index, key }: Month): number {
  const own = new Random(`${code}|groups`);
  const base = thousandths(OF_THE_UNIT.groups, own.between(500, 1500));
  const aYear = own.between(4, 14);
  return (
    base + Math.floor((index * aYear) / 12) + new Random(`${code}|groups|${key}`).between(-1, 1)
  );
}

function visitorsIn(center: Center, month: Month): number {
  const usual = thousandths(OF_THE_UNIT.visitors, center.traits.visitors);
  const share = openShare(openDays(center, month).length, month);
  const noise = new Random(`${center.code}|visitors|${month.key}`).between(930, 1070);
  return thousandths(thousandths(thousandths(usual, liveliness(month)), share), noise);
}

/** A newsletter has as many copies all year. */
function copiesIn({ code }: Center, { fiscalYear }: Month): number {
  const usual = thousandths(OF_THE_UNIT.copies, new Random(`${code}|copies`).between(500, 1600));
  return (
    (Math.floor(usual / 100) + new Random(`${code}|copies|${fiscalYear}`).between(-1, 1)) * 100
  );
}

function* ofCenter(center: Center): Generator<Row> {
  for (const month of MONTHS.filter((each) => isOpen(center, each))) {
    const at = { unit: center.code, period: month.key };
    const asOf = lastDayOf(month);
    yield { ...at, metric: 'group.registered', value: groupsAt(center, month), asOf };
    yield { ...at, metric: 'facility.visitors', value: visitorsIn(center, month) };
    yield { ...at, metric: 'newsletter.copies', value: copiesIn(center, month) };
  }
}

/** Of a log that is not handed in: what the center counted itself. A channel not noted is "other" there. */
function* totalsOf(center: Center, month: Month): Generator<Row> {
  const at = { unit: center.code, period: month.key };
  const cases = new Map<string, number>(CHANNELS.map((channel) => [channel, 0]));
  let all = 0;
  for (const { channel } of consultationsOf(center, month)) {
    const counted = channel ?? 'other';
    cases.set(counted, (cases.get(counted) ?? 0) + 1);
    all += 1;
  }
  const metric = 'consultation.cases';
  yield { ...at, metric, value: all };
  for (const [channel, value] of cases) {
    yield { ...at, metric, options: `channel=${channel}`, value };
  }
  const sessions = sessionsOf(center, month);
  const people = sessions.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  yield { ...at, metric: 'session.held', value: sessions.length };
  yield { ...at, metric: 'session.participants', value: people };
}

/** The same months as the log; in one of them it was counted otherwise. */
function casesBeside(center: Center, month: Month): Row {
  let value = month.key === STORY.both.differsIn ? STORY.both.by : 0;
  for (const _ of consultationsOf(center, month)) value += 1;
  return { unit: center.code, metric: 'consultation.cases', period: month.key, value };
}

function* ofStory(center: Center): Generator<Row> {
  if (center.code === STORY.totalsOnly.center) {
    for (const month of MONTHS) yield* totalsOf(center, month);
  }
  if (center.code === STORY.both.center) {
    for (const month of MONTHS) yield casesBeside(center, month);
  }
}

/** Residents on the first day of a fiscal year: slowly fewer. */
function* ofCity({ code, residents }: City): Generator<Row> {
  const change = new Random(`${code}|change`).between(-9, 3);
  for (const [years, year] of FISCAL_YEARS.entries()) {
    const value = residents + thousandths(residents, 1) * change * years;
    const at = { unit: code, period: `FY${year}`, asOf: `${year}-04-01` };
    yield { ...at, metric: 'population.residents', value };
  }
}

const toLine = ({ unit, metric, period, options = '', value, asOf = '' }: Row): string =>
  [unit, unit, metric, period, options, value, asOf].join(',');

const toText = (rows: readonly Row[]): string => `${[HEADER, ...rows.map(toLine)].join('\n')}\n`;

/** For each city a file: its residents, and what its centers counted without a log. Made while they are read. */
export function* figureFiles({ centers }: DemoNetwork): Generator<FigureFile> {
  for (const [code, own] of Map.groupBy(centers, ({ city }) => city.code)) {
    const city = own[0] ? [...ofCity(own[0].city)] : [];
    const rows = own.flatMap((center) => [...ofCenter(center), ...ofStory(center)]);
    yield { fileName: `${code}.csv`, text: toText([...city, ...rows]) };
  }
}
