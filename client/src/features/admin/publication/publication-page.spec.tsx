import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, aUnit } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator } from '../admin-fixture';
import { PublicationPage } from './publication-page';
import type { Publication } from './publication-model';

const PUBLISHED: Publication = {
  unit: aUnit(),
  pages: ['OVERVIEW'],
  publishedAt: '2026-11-01T01:00:00Z',
  publishedBy: '佐藤 花子',
};

const open = (answers: Answers = {}, at = '/admin/publication') =>
  renderPage(
    { component: PublicationPage, path: '/admin/publication', at },
    { Me: anAdministrator(), Network: aNetwork(), Publications: { publications: [] }, ...answers },
  );

const published = (sent: ReturnType<typeof open>['sent']) =>
  sent.filter(({ operation }) => operation === 'PublishPages').map(({ variables }) => variables);

describe('what is open to the public', () => {
  test('is nothing at first, and the page says so', async () => {
    open();
    expect(await screen.findByText(/何も公開していません/)).toBeTruthy();
  });

  test('before it is published stands which units and what of them anybody will see', async () => {
    const { sent, router } = open({ PublishPages: { publishPages: [PUBLISHED] } });
    await userEvent.selectOptions(
      await screen.findByLabelText('どの拠点・グループについて決めますか'),
      '132292',
    );
    expect(router.state.location.searchStr).toContain('of=132292');
    expect(await screen.findByText(/ページを一つも選んでいません/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: '相談' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '概要' }));
    expect(screen.getByText('拠点：西東京市、ゆめこらぼ')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'この内容で公開する' }));
    expect(await screen.findByText('西東京市の公開する内容を保存しました。')).toBeTruthy();
    expect(published(sent)).toEqual([{ unit: '132292', pages: ['OVERVIEW', 'CONSULTATIONS'] }]);
  });

  test('with the last page taken away it is no longer published', async () => {
    const { sent } = open(
      {
        Publications: { publications: [PUBLISHED] },
        PublishPages: { publishPages: [] },
      },
      '/admin/publication?of=nishitokyo-yumecollabo',
    );
    const now = await screen.findByRole('region', { name: 'いま公開しているもの' });
    expect(within(now).getByText(/佐藤 花子さんが公開しました/)).toBeTruthy();
    expect(screen.getByText('いまの状態と同じです。')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: '概要' }));
    await userEvent.click(screen.getByRole('button', { name: '公開をやめる' }));
    expect(await screen.findByText('ゆめこらぼの公開をやめました。')).toBeTruthy();
    expect(published(sent)).toEqual([{ unit: 'nishitokyo-yumecollabo', pages: [] }]);
  });

  test('a director decides for the own center only', async () => {
    const { me } = anAdministrator();
    const role = { role: 'DIRECTOR', unit: aUnit(), from: null, to: null, active: true };
    open({ Me: { me: { ...me, person: { ...me.person, roles: [role] } } } });
    const choice = await screen.findByLabelText('どの拠点・グループについて決めますか');
    expect(choice).toHaveProperty('value', 'nishitokyo-yumecollabo');
    expect(within(choice).queryByRole('option', { name: '武蔵野プレイス' })).toBeNull();
  });
});
