const signedIn = { who: 'SIGNED_IN', elsewhere: 'UNSEEN' } as const;

/** The ids of what somebody shared about the unit in the tests. */
export const annotationOf = (unit: string): string => idOf('a', unit);
export const viewOf = (unit: string): string => idOf('b', unit);

const idOf = (kind: string, unit: string): string =>
  `${kind}0000000-0000-7000-8000-${Buffer.from(unit).toString('hex').slice(0, 12)}`;

/** What somebody left there before, shared with all who see the unit. */
export const SHARED_BEFORE = `WITH noted AS (INSERT INTO annotation (id, node, period_from, period_to, body, shared, author_id,
    author_name, created_at, version)
  VALUES ($1, $3, '2021-04-01', '2021-04-30', 'n', true, gen_random_uuid(), 'S', now(), 1))
  INSERT INTO saved_view (id, owner_id, owner_name, name, path, nodes, shared, created_at, version)
  VALUES ($2, gen_random_uuid(), 'S', 'v', '/?unit=' || $3, ARRAY[$3], true, now(), 1)`;

const SAID = 'text: "n", from: "2021-04-01"';

export const WORKSPACE_QUERIES = {
  annotations: {
    ...signedIn,
    about: (unit: string) => `annotations(units: ["${unit}"]) { more }`,
  },
  savedViews: {
    ...signedIn,
    elsewhere: 'HIDDEN' as const,
    about: () => 'savedViews { pages }',
  },
};

export const WORKSPACE_MUTATIONS = {
  addAnnotation: {
    ...signedIn,
    about: (unit: string) => `addAnnotation(unit: "${unit}", ${SAID}) { id }`,
  },
  updateAnnotation: {
    ...signedIn,
    about: (unit: string) =>
      `updateAnnotation(id: "${annotationOf(unit)}", version: 1, ${SAID}) { id }`,
  },
  removeAnnotation: {
    ...signedIn,
    about: (unit: string) => `removeAnnotation(id: "${annotationOf(unit)}", version: 1)`,
  },
  restoreAnnotation: {
    ...signedIn,
    about: (unit: string) => `restoreAnnotation(id: "${annotationOf(unit)}") { id }`,
  },
  saveView: {
    ...signedIn,
    about: (unit: string, n: number) =>
      `saveView(name: "v${n}", path: "/?unit=${unit}", shared: true) { id }`,
  },
  updateSavedView: {
    ...signedIn,
    about: (unit: string) => `updateSavedView(id: "${viewOf(unit)}", version: 1) { id }`,
  },
  removeSavedView: {
    ...signedIn,
    about: (unit: string) => `removeSavedView(id: "${viewOf(unit)}", version: 1)`,
  },
  restoreSavedView: {
    ...signedIn,
    about: (unit: string) => `restoreSavedView(id: "${viewOf(unit)}") { id }`,
  },
  setOpeningView: {
    ...signedIn,
    about: (unit: string) => `setOpeningView(view: "${viewOf(unit)}") { pages }`,
  },
};
