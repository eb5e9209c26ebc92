import type {
  CaseFieldsFragment,
  CaseStage,
  FormFieldsFragment,
} from '../../shared/graphql/generated/graphql';

export const STAGES = ['PROPOSED', 'REALISED', 'ENDED'] as const satisfies readonly CaseStage[];

/** A case as it is typed. */
export interface CaseDraft {
  name: string;
  text: string;
  form: string;
  stage: CaseStage;
  section: string;
  since: string;
}

/** What the form begins with. A form of an older list is not chosen for the new one. */
export function toDraft(
  edited: CaseFieldsFragment | null,
  forms: readonly FormFieldsFragment[],
): CaseDraft {
  const known = forms.find(
    ({ code, list }) => code === edited?.form.code && list === edited.form.list,
  );
  return {
    name: edited?.name ?? '',
    text: edited?.text ?? '',
    form: (known ?? forms[0])?.code ?? '',
    stage: edited?.stage ?? 'PROPOSED',
    section: edited?.section ?? '',
    since: edited?.sinceYear == null ? '' : String(edited.sinceYear),
  };
}

export function toSaid({ name, text, form, stage, section, since }: CaseDraft) {
  return {
    ...{ name: name.trim(), text: text.trim(), form, stage },
    section: section.trim() || null,
    sinceYear: since.trim() === '' ? null : Math.trunc(Number(since)),
  };
}
