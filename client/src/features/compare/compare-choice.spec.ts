import { describe, expect, test } from '@jest/globals';
import { anOrgUnit } from '../../shared/testing/builders';
import { toChoice, toQuestion, toQuestions, type Choice } from './compare-choice';
import { theChoices, theNetwork, thePeers } from './compare-fixture';
import { toCompareSearch } from './compare-search';

const CENTER = 'nishitokyo-yumecollabo';
const RESIDENTS = 'population.residents';

function choose(unit: string, address: Record<string, unknown> = {}, fiscalYear = 2021): Choice {
  const choice = toChoice({
    network: theNetwork(),
    choices: theChoices(),
    peers: thePeers(),
    view: { unit, fiscalYear },
    search: toCompareSearch(address),
  });
  if (!choice) throw new Error('There is no metric to compare');
  return choice;
}

describe('what is compared by default', () => {
  test.each([
    { name: 'a center with the centers', unit: CENTER, whom: 'centers', lead: CENTER },
    { name: 'a city with the cities', unit: '132292', whom: 'cities', lead: '132292' },
    { name: 'a group within itself', unit: 'neighbours', whom: 'neighbours', lead: null },
    {
      name: 'context with the cities, and the city stands for its center',
      unit: CENTER,
      address: { metric: 'population.residents' },
      whom: 'cities',
      lead: '132292',
    },
    {
      name: 'the only center of a city stands for it',
      unit: '132292',
      address: { with: 'centers' },
      whom: 'centers',
      lead: CENTER,
    },
    {
      name: 'nobody stands for a city elsewhere',
      unit: '141003',
      address: { with: 'neighbours' },
      whom: 'neighbours',
      lead: null,
    },
  ])('$name', ({ unit, address, whom, lead }) => {
    expect(choose(unit, address)).toMatchObject({ whom: { code: whom }, lead });
  });

  test('what is invented is compared with what is invented, and what is real with what is real', () => {
    const network = theNetwork();
    const orgUnits = [
      ...network.orgUnits,
      ...['demo-a', 'demo-b'].map((code) => anOrgUnit(code, { fictional: true })),
    ];
    const unitsOf = (unit: string) =>
      toChoice({
        network: { ...network, orgUnits },
        choices: theChoices(),
        peers: [],
        view: { unit, fiscalYear: 2021 },
        search: toCompareSearch({ with: 'centers' }),
      })?.units;
    expect(unitsOf('demo-a')).toEqual(['demo-a', 'demo-b']);
    expect(unitsOf(CENTER)).toEqual([CENTER, 'musashino-place']);
  });

  test('the country is offered for context only', () => {
    const codes = (metric: string) => choose('132292', { metric }).whoms.map(({ code }) => code);
    expect(codes('consultation.cases')).toEqual([
      'cities',
      'centers',
      'like.POPULATION_BAND',
      'neighbours',
    ]);
    expect(codes('population.residents')).toContain('country');
  });

  test('the members of another year are shown but not counted', () => {
    const address = { with: 'neighbours', metric: 'population.residents' };
    expect(choose('132292', address).outside).toEqual(['132039']);
    expect(choose('132292', address, 2022).outside).toEqual([]);
  });
});

describe('the question to the server', () => {
  test('a group is shown by its members and counted by itself', () => {
    const choice = choose('132292', { with: 'neighbours', match: 'same', show: 'per1000' });
    expect(toQuestion(choice, 2021)).toEqual({
      metric: 'consultation.cases',
      units: ['132292', '132039'],
      comparisonSet: 'neighbours',
      lead: '132292',
      fiscalYear: 2021,
      match: 'SAME',
      normalise: { by: 'PER_1000_RESIDENTS' },
      peers: null,
      since: null,
      mode: 'AS_REPORTED',
    });
  });

  test('peers are shown, and counted as peers of the lead', () => {
    const choice = choose('132292', { with: 'like.POPULATION_BAND' });
    expect(choice.whom).toMatchObject({ kind: 'like', ofCities: true });
    expect(toQuestion(choice, 2021)).toMatchObject({
      units: ['132292', '132039'],
      comparisonSet: null,
      peers: 'POPULATION_BAND',
      lead: '132292',
    });
  });

  test('peers nobody knows of are not asked for', () => {
    expect(choose('132292', { with: 'like.CENTER_KIND' }).whom.code).toBe('cities');
  });

  test.each([
    { name: 'the year before', address: {}, since: 2020, mode: 'AS_REPORTED' },
    { name: 'a year chosen', address: { since: 2019 }, since: 2019, mode: 'AS_REPORTED' },
    { name: 'no later year', address: { since: 2021 }, since: 2020, mode: 'AS_REPORTED' },
    { name: 'months in common', address: { months: 'alike' }, since: 2020, mode: 'LIKE_FOR_LIKE' },
  ])('a change is since $name', ({ address, since, mode }) => {
    const choice = choose('132292', { view: 'change', ...address });
    expect(toQuestion(choice, 2021)).toMatchObject({
      ...{ since: { fiscalYear: since }, mode, match: 'SAME' },
    });
  });

  test('two metrics are asked together, with the residents', () => {
    const choice = choose('132292', { view: 'scatter', beside: 'web.access', show: 'per1000' });
    expect(toQuestions(choice, 2021)).toMatchObject({
      metrics: ['consultation.cases', 'web.access'],
      withResidents: true,
      normalise: { by: 'PER_1000_RESIDENTS' },
    });
  });

  test('beside residents nothing is set against residents', () => {
    const choice = choose('132292', { view: 'scatter', beside: RESIDENTS, show: 'per1000' });
    expect(toQuestions(choice, 2021)?.normalise).toBeNull();
  });

  test('of a domain all metrics are asked, as they are', () => {
    const choice = choose(CENTER, { view: 'matrix', domain: 'context', show: 'per1000' });
    expect(toQuestions(choice, 2021)).toMatchObject({
      ...{ metrics: [RESIDENTS], normalise: null, withResidents: false },
    });
  });

  test('residents are not counted per resident, whatever the address says', () => {
    const choice = choose('132292', { metric: 'population.residents', show: 'per1000' });
    expect(choice.canPerResidents).toBe(false);
    expect(toQuestion(choice, 2021)?.normalise).toBeNull();
  });

  test('with nobody there is no question', () => {
    expect(toQuestion({ ...choose('132292'), units: [] }, 2021)).toBeNull();
  });
});
