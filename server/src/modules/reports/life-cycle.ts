/** How far the report of a month or year has come. */
export const REPORT_STAGES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'AMENDING'] as const;
export type ReportStage = (typeof REPORT_STAGES)[number];

export const REPORT_ACTIONS = ['SUBMIT', 'RETURN', 'APPROVE', 'PUBLISH', 'AMEND'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** Where a report stands. */
export interface Standing {
  readonly state: ReportStage;
  /** From 1; an amendment is the next one. */
  readonly version: number;
  /** The one that was published last; it stays so while the next is on its way. */
  readonly publishedVersion: number | null;
}

/** Of a report nobody has submitted. */
export const DRAFT: Standing = { state: 'DRAFT', version: 1, publishedVersion: null };

const FROM: Readonly<Record<ReportAction, readonly ReportStage[]>> = {
  SUBMIT: ['DRAFT', 'AMENDING'],
  RETURN: ['SUBMITTED'],
  APPROVE: ['SUBMITTED'],
  PUBLISH: ['APPROVED'],
  AMEND: ['APPROVED', 'PUBLISHED'],
};

/** Where it stands afterwards; null: this is not the time for it. */
export function after(standing: Standing, action: ReportAction): Standing | null {
  const { state, version } = standing;
  if (!FROM[action].includes(state)) return null;
  switch (action) {
    case 'SUBMIT':
      return { ...standing, state: 'SUBMITTED' };
    case 'RETURN':
      return { ...standing, state: version === 1 ? 'DRAFT' : 'AMENDING' };
    case 'APPROVE':
      return { ...standing, state: 'APPROVED' };
    case 'PUBLISH':
      return { ...standing, state: 'PUBLISHED', publishedVersion: version };
    case 'AMEND':
      return { ...standing, state: 'AMENDING', version: version + 1 };
  }
}

export const actionsIn = (standing: Standing): ReportAction[] =>
  REPORT_ACTIONS.filter((action) => after(standing, action) !== null);

/** What brought a report to where a step says it is; the step before tells an amendment from one that was sent back. */
export function actionOf(
  { state, version }: Pick<Standing, 'state' | 'version'>,
  before?: Pick<Standing, 'version'>,
): ReportAction {
  switch (state) {
    case 'DRAFT':
      return 'RETURN';
    case 'SUBMITTED':
      return 'SUBMIT';
    case 'APPROVED':
      return 'APPROVE';
    case 'PUBLISHED':
      return 'PUBLISH';
    case 'AMENDING':
      return before?.version === version ? 'RETURN' : 'AMEND';
  }
}
