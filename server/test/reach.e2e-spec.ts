import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schemaText } from '../src/schema-text.js';
import { QUERIES } from './access/operation-rules.js';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const CENTER = 'nishitokyo-yumecollabo';
const NETWORK = 'tama-neighbours';
/** What only somebody who sees Yokohama may ever be told: its codes, names, documents and two of its figures. */
const CANARIES = /yokohama|横浜|よこはま|Yokohama|141003|"S3"|"S4"|\b507\b|0\.30625/;

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start('seeded');
});

afterAll(() => app.stop());

const VALUE = 'Value';

/** Every field of a type that needs no argument, down to the leaves; those of a value are written once. */
function allOf(type: GraphQLOutputType, depth = 7): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  return named.name === VALUE ? `{ ...Whole${VALUE} }` : fieldsOf(named, depth);
}

function fieldsOf(named: GraphQLObjectType, depth: number): string {
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.every((arg) => !isNonNullType(arg.type)))
    .flatMap((field) => {
      const isLeaf = !isObjectType(getNamedType(field.type));
      if (isLeaf) return [field.name];
      return depth === 0 ? [] : [`${field.name} ${allOf(field.type, depth - 1)}`];
    });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}

/** The question of a rule with every field of its answer instead of one. */
function whole(name: string, field: GraphQLField<unknown, unknown>, unit: string): string {
  const question = QUERIES[name]?.about(unit, 1) ?? '';
  const asked = question.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}$/, '').trim();
  return `{ ${asked} ${allOf(field.type)} }`;
}

/** Asked for nothing in particular: all there is. */
const UNBOUND: Readonly<Record<string, string>> = {
  orgUnits: 'orgUnits',
  availability: 'availability',
  findings: 'findings(first: 500)',
  auditEntries: 'auditEntries(first: 500)',
};

async function everyAnswer(client: TestClient, unit: string): Promise<[string, string][]> {
  const schema = buildSchema(await schemaText());
  const value = schema.getType(VALUE);
  const ofValue = isObjectType(value)
    ? `fragment Whole${VALUE} on ${VALUE} ${fieldsOf(value, 5)}`
    : '';
  const answers: [string, string][] = [];
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const unbound = UNBOUND[name];
    const asked = unbound ? `{ ${unbound} ${allOf(field.type)} }` : whole(name, field, unit);
    const question = asked.includes(`...Whole${VALUE}`) ? `${asked} ${ofValue}` : asked;
    answers.push([name, JSON.stringify(await client.ask(question))]);
  }
  return answers;
}

describe.each(['ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR', 'STAFF', 'EVALUATOR', 'VIEWER'])(
  'every field of every answer to a %s of one center',
  (role) => {
    it('tells nothing of another city', async () => {
      const answers = await everyAnswer(await app.as(role, CENTER), CENTER);
      expect(answers.length).toBeGreaterThan(15);
      const telling = answers.filter(
        // The catalogue is of nobody; what it says of surveys names the city that made one.
        ([name, text]) => name !== 'metrics' && CANARIES.test(text),
      );
      expect(telling.map(([name, text]) => [name, CANARIES.exec(text)?.[0]])).toEqual([]);
      expect(answers.filter(([, text]) => text.includes('BAD_REQUEST'))).toEqual([]);
    });
  },
);

describe('the canaries', () => {
  it('sing for who sees everything', async () => {
    const answers = await everyAnswer(app, 'yokohama-kyodo');
    const telling = answers.filter(([, text]) => CANARIES.test(text)).map(([name]) => name);
    expect(telling).toEqual(
      expect.arrayContaining([
        'orgUnits',
        'orgUnitGroups',
        'availability',
        'findings',
        'trend',
        'records',
        'sourceDocument',
      ]),
    );
  });
});

describe('a center among those of its network', () => {
  it('knows the name of the city it belongs to, and nothing else of it', async () => {
    const director = await app.as('DIRECTOR', CENTER);
    const { orgUnits } = await director.data<{
      orgUnits: { code: string; parent: { code: string } | null }[];
    }>('{ orgUnits { code parent { code } } }');
    expect(orgUnits.find(({ code }) => code === CENTER)?.parent?.code).toBe('132292');
    expect(orgUnits.map(({ code }) => code)).not.toContain('132292');
    const ask = `{ trend(metrics: ["population.residents"], units: ["132292"], period: { fiscalYear: 2020 }, grain: FISCAL_YEAR) { grain } }`;
    expect((await director.refusal(ask)).code).toBe('UNKNOWN_UNIT');
  });

  it('does not see the network by being in it', async () => {
    const director = await app.as('DIRECTOR', CENTER);
    expect(await director.data('{ orgUnitGroups { code } }')).toEqual({ orgUnitGroups: [] });
  });
});

describe('the country, which everybody may read for its context', () => {
  it('is in nobody’s charge but theirs who have everything', async () => {
    const admin = await app.as('ADMINISTRATOR', CENTER);
    const file = 'reporter,unit,metric,period,value\njapan,japan,population.residents,FY2019,1\n';
    expect((await admin.upload(file)).statusCode).toBe(422);
    for (const operation of [
      'publishPages(unit: "japan", pages: [OVERVIEW]) { pages }',
      'inviteUser(input: { email: "j@example.jp", name: "J", roles: [{ role: STAFF, unit: "japan" }] }) { path }',
      'createMachineToken(input: { name: "j", role: STAFF, unit: "japan" }) { secret }',
      'updateUnit(code: "japan", input: { names: [{ ja: "名", en: "N" }] }) { code }',
      'addClosure(unit: "japan", from: "2030-01-01", to: "2030-01-01", reason: { ja: "理", en: "R" }) { unit { code } }',
    ]) {
      const { code } = await admin.refusal(`mutation { ${operation} }`);
      expect([operation, code]).toEqual([operation, 'UNKNOWN_UNIT']);
    }
    expect((await admin.refusal('{ auditEntries(unit: "japan") { endCursor } }')).code).toBe(
      'UNKNOWN_UNIT',
    );
    expect((await admin.ask('{ orgUnits(within: "japan") { code } }')).errors).toBeUndefined();
  });
});

describe('who left a group, or has not joined it yet', () => {
  it('is in no charge of its administrator', async () => {
    await app.data(`mutation { createGroup(input: { code: "past", name: { ja: "旧", en: "Past" }, members: [
      { unit: "musashino-place", to: "2015-03-31" }, { unit: "132098", from: "2099-01-01" }, { unit: "132110" }] }) { code } }`);
    const admin = await app.as('ADMINISTRATOR', 'past');
    const rename = (code: string) =>
      `mutation { updateUnit(code: "${code}", input: { names: [{ ja: "名", en: "N" }] }) { code } }`;
    expect((await admin.refusal(rename('musashino-place'))).code).toBe('UNKNOWN_UNIT');
    expect((await admin.refusal(rename('132098'))).code).toBe('UNKNOWN_UNIT');
    expect((await admin.ask(rename('132110'))).errors).toBeUndefined();
  });
});

describe('a group that is published', () => {
  it('opens today’s members only, not who left or has not joined yet', async () => {
    await app.data(`mutation { publishPages(unit: "past", pages: [OVERVIEW]) { pages } }`);
    const codes = async (client: TestClient) =>
      (
        await client.data<{ orgUnits: { code: string; level: string }[] }>(
          '{ orgUnits { code level } }',
        )
      ).orgUnits
        .filter(({ level }) => level !== 'COUNTRY')
        .map(({ code }) => code);
    expect(await codes(app.passerBy())).toEqual(['132110']);
    const coordinator = await app.as('COORDINATOR', 'past');
    expect((await codes(coordinator)).sort()).toEqual(['132110', 'musashino-place']);
    await app.data(`mutation { publishPages(unit: "past", pages: []) { pages } }`);
  });
});

describe('what a network publishes', () => {
  const publish = (unit: string, pages: string) =>
    app.data(`mutation { publishPages(unit: "${unit}", pages: [${pages}]) { pages } }`);
  const trend = (metric: string, unit: string) =>
    `{ trend(metrics: ["${metric}"], units: ["${unit}"], period: { fiscalYear: 2021 }, grain: FISCAL_YEAR) { series { points { value { value } } } } }`;
  const visitor = () => app.passerBy();

  it('is nothing until it says so', async () => {
    expect(await visitor().data('{ me { pages permissions } }')).toEqual({
      me: { pages: [], permissions: [] },
    });
    expect((await visitor().refusal(trend('consultation.cases', CENTER))).code).toBe(
      'SIGN_IN_NEEDED',
    );
  });

  it('is read by everybody, with all below it, and nothing beside it', async () => {
    await publish(NETWORK, 'OVERVIEW');
    expect(await visitor().data('{ me { pages } }')).toEqual({ me: { pages: ['OVERVIEW'] } });
    expect((await visitor().ask(trend('consultation.cases', CENTER))).errors).toBeUndefined();
    expect((await visitor().refusal(trend('consultation.cases', 'yokohama-kyodo'))).code).toBe(
      'UNKNOWN_UNIT',
    );
    expect((await visitor().refusal('{ users { email } }')).code).toBe('SIGN_IN_NEEDED');
    const answers = await everyAnswer(visitor(), CENTER);
    const telling = answers.filter(([name, text]) => name !== 'metrics' && CANARIES.test(text));
    expect(telling.map(([name]) => name)).toEqual([]);
  });

  it('about consultations opens no other figures', async () => {
    await publish(NETWORK, 'CONSULTATIONS');
    expect((await visitor().ask(trend('consultation.cases', CENTER))).errors).toBeUndefined();
    for (const metric of ['facility.visitors', 'group.registered', 'space.occupancy']) {
      expect((await visitor().refusal(trend(metric, CENTER))).code).toBe('UNKNOWN_UNIT');
    }
    interface Reports {
      availability: { metrics: { metric: string }[] }[];
      findings: { metric: { code: string } }[];
    }
    const { availability, findings } = await visitor().data<Reports>(
      '{ availability { metrics { metric } } findings { metric { code } } }',
    );
    const named = [
      ...availability.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
      ...findings.map(({ metric }) => metric.code),
    ];
    expect(named.filter((code) => !/^(consultation|population|survey)\./.test(code))).toEqual([]);
    expect(named).toContain('consultation.cases');
  });

  it('does not lead to its sources before these are published too', async () => {
    const records = `{ records(metric: "consultation.cases", unit: "${CENTER}", period: { fiscalYear: 2021 }) { total } }`;
    expect((await visitor().refusal(records)).code).toBe('SIGN_IN_NEEDED');
    await publish(NETWORK, 'CONSULTATIONS, SOURCES');
    expect(await visitor().data(records)).toMatchObject({ records: { total: 1 } });
    expect((await visitor().ask('{ sourceDocument(code: "S0") { code } }')).errors).toBeUndefined();
    expect((await visitor().refusal('{ sourceDocument(code: "S4") { code } }')).code).toBe(
      'NOT_FOUND',
    );
  });

  it('shows no figure crossed by two splits, which could point at a person', async () => {
    await publish(NETWORK, 'OVERVIEW');
    const crossed = `{ breakdown(metric: "consultation.cases", units: ["${CENTER}"], period: { fiscalYear: 2021 }, by: ["topic", "channel"]) { from } }`;
    expect((await visitor().refusal(crossed)).code).toBe('UNKNOWN_UNIT');
    expect((await (await app.as('STAFF', CENTER)).ask(crossed)).errors).toBeUndefined();
  });

  it('does not sum crossed figures either, where the sum would stand for one of them', async () => {
    await publish(NETWORK, 'CONSULTATIONS');
    const head = 'reporter,unit,metric,period,options,value';
    const row = (options: string, value: number) =>
      `${CENTER},${CENTER},consultation.cases,2019-04,${options},${value}`;
    const file = [head, row('topic=founding;channel=visit', 1), row('topic=founding', 3)].join(
      '\n',
    );
    const upload = await app.upload(`${file}\n`);
    expect([upload.statusCode, upload.body]).toEqual([200, expect.any(String)]);
    const ask = `{ breakdown(metric: "consultation.cases", units: ["${CENTER}"], period: { from: "2019-04-01", to: "2019-04-30" },
      by: ["topic"]) { options { option { code } value { value alternatives { value } } } } }`;
    const options = async (client: TestClient) => JSON.stringify(await client.data(ask));
    expect(await options(visitor())).toContain('"value":3,"alternatives":[]');
    expect(await options(app)).toContain('"value":3,"alternatives":[{"value":1}');
  });

  it('is added to what somebody sees by their role, not taken from it', async () => {
    await publish(NETWORK, 'OVERVIEW');
    const viewer = await app.as('VIEWER', 'yokohama-kyodo');
    expect((await viewer.ask(trend('consultation.cases', CENTER))).errors).toBeUndefined();
    expect((await viewer.ask(trend('space.occupancy', 'yokohama-kyodo'))).errors).toBeUndefined();
  });

  it('is chosen by the coordinator of the network, for it and its members only', async () => {
    const coordinator = await app.as('COORDINATOR', NETWORK);
    const ask = (unit: string) =>
      `mutation { publishPages(unit: "${unit}", pages: [TRENDS]) { unit { code } pages publishedBy } }`;
    expect((await coordinator.refusal(ask('yokohama-network'))).code).toBe('UNKNOWN_UNIT');
    expect(await coordinator.data(ask(NETWORK))).toMatchObject({
      publishPages: [
        { unit: { code: NETWORK }, pages: ['TRENDS'], publishedBy: `COORDINATOR ${NETWORK}` },
      ],
    });
    await publish(NETWORK, '');
    expect((await visitor().refusal(trend('consultation.cases', CENTER))).code).toBe(
      'SIGN_IN_NEEDED',
    );
  });
});
