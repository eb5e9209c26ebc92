import { TestApp, type TestPerson } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

export const CENTER = 'nishitokyo-yumecollabo';

interface Total {
  metric: string;
  value: number | null;
}

export interface Report {
  state: string;
  version: number;
  publishedVersion: number | null;
  received: boolean;
  next: string[];
  actions: string[];
  history: { version: number; state: string; by: string; comment: string }[];
  totals: Total[];
  differences: {
    before: { version: number; state: string };
    after: { version: number; state: string };
    changes: { before: Total | null; after: Total | null; change: number | null }[];
  }[];
  changedSince: { before: Total | null; after: Total | null }[];
}

const FIELDS = `state version publishedVersion received next actions history { version state by comment }
  totals { metric value } differences { before { version state } after { version state }
    changes { before { metric value } after { metric value } change } }
  changedSince { before { metric value } after { metric value } }`;

/** The last days of months that are not leap Februaries. */
const LENGTHS: Record<string, number> = { '02': 28, '04': 30, '06': 30, '09': 30, '11': 30 };
export const daysOf = (month: string) => ({
  from: `${month}-01`,
  to: `${month}-${LENGTHS[month.slice(5)] ?? 31}`,
});

export function which(month: string, dataSet = 'CONSULTATIONS', unit = CENTER): string {
  const { from, to } = daysOf(month);
  return `unit: "${unit}", dataSet: ${dataSet}, period: { from: "${from}", to: "${to}" }`;
}

/** SUBMIT by staff, APPROVE by the director, PUBLISH by the coordinator. */
export const operationOf = (step: string, about: string, said = 'なぜなら'): string =>
  ({
    SUBMIT: `submitReport(${about})`,
    APPROVE: `approveReport(${about}, comment: "${said}")`,
    PUBLISH: `publishReport(${about})`,
    RETURN: `returnReport(${about}, reason: "${said}")`,
    AMEND: `amendReport(${about}, reason: "${said}")`,
  })[step] ?? '';

export const valueOf = ({ totals }: Pick<Report, 'totals'>, metric = 'consultation.cases') =>
  totals.find((total) => total.metric === metric)?.value;

/** A center whose people take reports through their steps. */
export class ReportSteps {
  private constructor(
    readonly app: TestApp,
    readonly staff: TestPerson,
    readonly director: TestPerson,
    readonly coordinator: TestPerson,
    readonly viewer: TestPerson,
  ) {}

  static async start(): Promise<ReportSteps> {
    const app = await TestApp.start('seeded');
    const [staff, director] = [await app.as('STAFF', CENTER), await app.as('DIRECTOR', CENTER)];
    const coordinator = await app.as('COORDINATOR', 'tama-neighbours');
    return new ReportSteps(
      app,
      staff,
      director,
      coordinator,
      await app.as('VIEWER', 'tama-neighbours'),
    );
  }

  async look(month: string, by: TestClient = this.app, dataSet?: string): Promise<Report> {
    const data = await by.data<{ report: Report }>(
      `{ report(${which(month, dataSet)}) { ${FIELDS} } }`,
    );
    return data.report;
  }

  /** SUBMIT by staff, APPROVE, RETURN and AMEND by the director, PUBLISH by the coordinator. */
  async take(month: string, steps: readonly string[], dataSet?: string): Promise<Report> {
    let report = await this.look(month, this.app, dataSet);
    for (const step of steps) {
      const operation = operationOf(step, which(month, dataSet));
      const answer = await this.whoTakes(step).data<Record<string, Report>>(
        `mutation { ${operation} { ${FIELDS} } }`,
      );
      report = Object.values(answer)[0] ?? report;
    }
    return report;
  }

  refusal(operation: string, by: TestClient) {
    return by.refusal(`mutation { ${operation} { state } }`);
  }

  /** Hands in the consultations of some days, one of each day it names. */
  consult(days: string[], from: string, to: string, more = '') {
    return this.app.upload(['相談日,相談内容', ...days.map((day) => `${day},その他`)].join('\n'), {
      query: `?unit=${CENTER}&from=${from}&to=${to}${more}`,
      fileName: 'log.csv',
    });
  }

  /** The consultations of a month, one on each of these days. */
  month(name: string, days: number[]) {
    const { from, to } = daysOf(name);
    const named = days.map((day) => `${name}-${String(day).padStart(2, '0')}`);
    return this.consult(named, from, to);
  }

  private whoTakes(step: string): TestClient {
    if (step === 'SUBMIT') return this.staff;
    return step === 'PUBLISH' ? this.coordinator : this.director;
  }
}
