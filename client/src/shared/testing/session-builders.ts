import type { MeFieldsFragment } from '../graphql/generated/graphql';

type Person = NonNullable<MeFieldsFragment['person']>;

const ALL_PAGES: MeFieldsFragment['pages'] = [
  'OVERVIEW',
  'TRENDS',
  'COMPARE',
  'OCCUPANCY',
  'CONSULTATIONS',
  'ATTENDANCE',
  'PLANS',
  'SOURCES',
];

export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    email: 'hanako@example.org',
    name: '山田 花子',
    roles: [{ role: 'COORDINATOR', unit: null, from: null, to: null, active: true }],
    ...overrides,
  };
}

/** A coordinator, who may open all pages. */
export function aMe(overrides: Partial<MeFieldsFragment> = {}): MeFieldsFragment {
  return {
    person: aPerson(),
    permissions: [
      'READ_NETWORK',
      'READ_FIGURES',
      'READ_FINDINGS',
      'READ_SOURCES',
      'IMPORT',
      'MANAGE_NETWORK',
      'MANAGE_CALENDARS',
      'OWN_ACCOUNT',
    ],
    pages: ALL_PAGES,
    demo: false,
    ...overrides,
  };
}

/** Nobody signed in; of the pages, those published. */
export function aVisitor(overrides: Partial<MeFieldsFragment> = {}): MeFieldsFragment {
  return aMe({ person: null, permissions: [], pages: [], ...overrides });
}

/** The answer of a server that wants a sign-in. */
export const SIGN_IN_NEEDED = {
  errors: [
    {
      extensions: {
        code: 'SIGN_IN_NEEDED',
        message: { ja: 'サインインが必要です。', en: 'A sign-in is needed.' },
        next: { ja: 'サインインしてください。', en: 'Sign in.' },
      },
    },
  ],
};
