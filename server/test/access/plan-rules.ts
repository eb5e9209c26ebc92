/** Plans, programmes and cases: who reads a unit reads them, and those who follow its plans say what became of them. */
const edits = { who: ['ADMINISTRATOR', 'COORDINATOR', 'DIRECTOR'], elsewhere: 'UNSEEN' } as const;

/** What each unit has in the tests: a plan of its own, two years of programmes, and a case. */
const planOf = (unit: string): string => `of-${unit}`;
const caseOf = (unit: string): string =>
  `c0000000-0000-7000-8000-${Buffer.from(unit).toString('hex').slice(0, 12)}`;

export const PLANS_BEFORE = `WITH planned AS (INSERT INTO plan (code, node, name_ja, name_en) VALUES ('of-' || $1, $1, 'n', 'n')),
  versioned AS (INSERT INTO plan_version (plan, number, status, created_at) VALUES ('of-' || $1, 1, 'DRAFT', now())),
  entered AS (INSERT INTO plan_entry (plan, number, code, position, kind, title, body, mark, tags) VALUES
    ('of-' || $1, 1, '1-1-1', 0, 'ACTION', 't', '', '[1-2①に再掲]', '{}'),
    ('of-' || $1, 1, '1-2-1', 1, 'ACTION', 't', '', '[1-1①の再掲]', '{}')),
  run AS (INSERT INTO yearly_programme (node, fiscal_year, code, position, name, figures) VALUES
    ($1, 2030, '1', 0, 'p', '{}'), ($1, 2031, '1', 0, 'p', '{}')),
  linked AS (INSERT INTO programme_link (node, from_year, to_year, from_code, to_code, partial, author_name, set_at) VALUES
    ($1, 2030, 2031, '1', '1', false, 'S', now()))
  INSERT INTO collaboration_case (id, node, name, body, form_list, form, stage, author_name, created_at, version)
  VALUES ($2, $1, 'c', 'c', 'nishitokyo-2020', 'ITAKU', 'REALISED', 'S', now(), 1)`;

export const plansBefore = (unit: string): string[] => [unit, caseOf(unit)];

export const planQueries = <Reads extends object>(reads: Reads) => ({
  plans: { ...reads, about: (unit: string) => `plans(unit: "${unit}") { code }` },
  planTree: {
    ...reads,
    about: (unit: string) => `planTree(plan: "${planOf(unit)}", fiscalYear: 2021) { fiscalYear }`,
  },
  yearlyProgrammes: {
    ...reads,
    about: (unit: string) =>
      `yearlyProgrammes(unit: "${unit}", fiscalYear: 2021) { programmes { code } }`,
  },
  programmeSeries: {
    ...reads,
    about: (unit: string) =>
      `programmeSeries(unit: "${unit}", fiscalYear: 2030) { programme programmes { code } }`,
  },
  planGaps: {
    ...reads,
    about: (unit: string) => `planGaps(unit: "${unit}", fiscalYear: 2021) { fiscalYears }`,
  },
  collaborationCases: {
    ...reads,
    about: (unit: string) => `collaborationCases(unit: "${unit}") { mayAdd }`,
  },
});

const entry = (unit: string): string => `plan: "${planOf(unit)}", entry: "1-1-1"`;
const years = 'fromYear: 2030, toYear: 2031, from: "1", to: "1"';
const SAID = 'name: "n", text: "t", form: "ITAKU", stage: REALISED';

export const PLAN_MUTATIONS = {
  newPlanVersion: {
    ...edits,
    about: (unit: string) => `newPlanVersion(plan: "${planOf(unit)}", status: FINAL, seen: 1)`,
  },
  setPlanSection: {
    ...edits,
    about: (unit: string) => `setPlanSection(${entry(unit)}, version: 0, section: "s")`,
  },
  confirmPlanCopy: {
    ...edits,
    about: (unit: string) => `confirmPlanCopy(${entry(unit)}, version: 0, canonical: "1-1-1")`,
  },
  attachPlanIndicator: {
    ...edits,
    about: (unit: string) => `attachPlanIndicator(${entry(unit)}, metric: "consultation.cases")`,
  },
  detachPlanIndicator: {
    ...edits,
    about: (unit: string) => `detachPlanIndicator(${entry(unit)}, metric: "consultation.cases")`,
  },
  setPlanResult: {
    ...edits,
    about: (unit: string) =>
      `setPlanResult(${entry(unit)}, version: 0, fiscalYear: 2021, state: DONE, text: "t")`,
  },
  setProgrammeLink: {
    ...edits,
    about: (unit: string) => `setProgrammeLink(unit: "${unit}", ${years})`,
  },
  removeProgrammeLink: {
    ...edits,
    given: (unit: string) => `setProgrammeLink(unit: "${unit}", ${years})`,
    about: (unit: string) => `removeProgrammeLink(unit: "${unit}", ${years})`,
  },
  addCollaborationCase: {
    ...edits,
    about: (unit: string) => `addCollaborationCase(unit: "${unit}", ${SAID})`,
  },
  updateCollaborationCase: {
    ...edits,
    about: (unit: string) => `updateCollaborationCase(id: "${caseOf(unit)}", version: 1, ${SAID})`,
  },
  removeCollaborationCase: {
    ...edits,
    about: (unit: string) => `removeCollaborationCase(id: "${caseOf(unit)}", version: 1)`,
  },
  restoreCollaborationCase: {
    ...edits,
    about: (unit: string) => `restoreCollaborationCase(id: "${caseOf(unit)}")`,
  },
};
