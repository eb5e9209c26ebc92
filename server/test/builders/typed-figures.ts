import type { TestClient } from '../support/test-client.js';

export const UNIT = 'musashino-place';

export interface Figure {
  value: number | null;
  state: string | null;
  text: string;
  status: string;
  by: string | null;
  fromLog: boolean;
  numerator: string | null;
  note: string | null;
}
export interface Line {
  key: string;
  unit: { code: string };
  metric: { code: string };
  option: string | null;
  states: string[];
  byParts: boolean;
  fromLog: boolean;
  version: number | null;
  current: Figure | null;
  previous: Figure | null;
  lastYear: Figure | null;
}
export interface Recording {
  importId: string | null;
  added: number;
  changed: number;
  unchanged: number;
  figures: { changed: boolean; version: number; before: Figure | null; after: Figure }[];
}

const FIGURE = 'value state text status by fromLog numerator note';
export const FORM = `query ($unit: String!, $month: String!, $more: [EntryLineInput!]! = []) {
  entryForm(unit: $unit, month: $month, more: $more) { usual from to lines { key unit { code } metric { code } option
    states byParts fromLog version current { ${FIGURE} } previous { ${FIGURE} } lastYear { ${FIGURE} } } } }`;
export const RECORD = `mutation ($inputs: [ObservationInput!]!) { recordObservations(inputs: $inputs) { importId added changed
  unchanged figures { changed version before { ${FIGURE} } after { ${FIGURE} } } } }`;
export const CHECK = `query ($inputs: [ObservationInput!]!) { entryChecks(inputs: $inputs) { value error { code } hint { ja en } } }`;

export type Input = Record<string, unknown>;

export const input = (part: Input = {}): Input => ({
  ...{ unit: UNIT, metric: 'web.access', period: '2031-05', printed: '12' },
  ...part,
});

interface Checked {
  value: number | null;
  error: { code: string } | null;
  hint: { ja: string } | null;
}

/** Somebody who types figures in for the unit. */
export class Typist {
  constructor(readonly by: TestClient) {}

  async record(inputs: Input[]): Promise<Recording> {
    const asked = { inputs };
    return (await this.by.data<{ recordObservations: Recording }>(RECORD, asked))
      .recordObservations;
  }

  refusal(inputs: Input[]) {
    return this.by.refusal(RECORD, { inputs });
  }

  async form(month: string, more: Input[] = []): Promise<{ usual: boolean; lines: Line[] }> {
    const asked = { unit: UNIT, month, more };
    const answer = await this.by.data<{ entryForm: { usual: boolean; lines: Line[] } }>(
      FORM,
      asked,
    );
    return answer.entryForm;
  }

  async line(month: string, metric: string, option: string | null = null): Promise<Line> {
    const { lines } = await this.form(month);
    const found = lines.find((one) => one.metric.code === metric && one.option === option);
    if (!found) throw new Error(`${metric} is not in the form`);
    return found;
  }

  async checks(inputs: Input[]): Promise<Checked[]> {
    return (await this.by.data<{ entryChecks: Checked[] }>(CHECK, { inputs })).entryChecks;
  }
}
