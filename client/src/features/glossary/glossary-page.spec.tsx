import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { aMetric } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { GlossaryPage } from './glossary-page';

const open = (at: string, answer: unknown) =>
  renderPage({ component: GlossaryPage, path: '/glossary', at }, { Glossary: answer });

const definitionOf = (region: HTMLElement, term: string): string | null | undefined =>
  within(region).getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;

describe('the glossary', () => {
  test('explains the words of the screens, those of its own and those that stand beside values', async () => {
    open('/glossary', { metrics: [] });
    const states = await screen.findByRole('region', { name: '値の状態' });
    expect(definitionOf(states, '未報告')).toContain('0ではありません');
    const comparing = screen.getByRole('region', { name: '比べるとき' });
    expect(definitionOf(comparing, '中央値')).toContain('真ん中の値');
  });

  test('has the definition of each metric under its part of the catalogue', async () => {
    const metric = aMetric();
    open('/glossary?lang=en', { metrics: [metric] });
    const part = await screen.findByRole('region', { name: 'Consultations' });
    expect(definitionOf(part, metric.name.en)).toBe(metric.definition.en);
  });

  test('keeps its words where the catalogue cannot be asked', async () => {
    open('/glossary?lang=ja', { errors: [{ message: 'x', extensions: { code: 'UNEXPECTED' } }] });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('region', { name: '期間' })).toBeTruthy();
  });
});
