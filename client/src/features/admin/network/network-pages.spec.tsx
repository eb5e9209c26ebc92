import { describe, expect, test } from '@jest/globals';
import type { RouteComponent } from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator, aRefusal } from '../admin-fixture';
import { AddUnitPage } from './add-unit-page';
import { GroupPage } from './group-page';
import { aGroup, aRegisteredUnit } from './network-fixture';
import { NetworkPage } from './network-page';
import { UnitPage } from './unit-page';

const CITY = aRegisteredUnit({ code: '132292', level: 'CITY', name: '西東京市' });
const CENTER = aRegisteredUnit({
  code: 'nishitokyo-yumecollabo',
  level: 'CENTER',
  name: 'ゆめこらぼ',
  below: CITY,
});
const GROUP = aGroup({
  members: [
    { unit: CENTER, from: null, to: null },
    { unit: CITY, from: null, to: '2020-03-31' },
  ],
});

function openAt(component: RouteComponent, [path, at]: [string, string], answers: Answers = {}) {
  return renderPage(
    { component, path, at },
    {
      Me: anAdministrator(),
      Network: aNetwork(),
      NetworkAdmin: { orgUnits: [CITY, CENTER], orgUnitGroups: [GROUP] },
      ...answers,
    },
  );
}

const sentAs = (sent: ReturnType<typeof openAt>['sent'], name: string) =>
  sent.filter(({ operation }) => operation === name).map(({ variables }) => variables);

describe('the register', () => {
  const PLACE: [string, string] = ['/admin/network', '/admin/network'];

  test('shows centers within their city, groups with who belongs to them today, and that nothing is deleted', async () => {
    openAt(NetworkPage, PLACE);
    const city = (await screen.findByRole('link', { name: '西東京市' })).closest('li');
    expect(within(city as HTMLElement).getByRole('link', { name: 'ゆめこらぼ' })).toBeTruthy();
    expect(screen.getByText('1か所')).toBeTruthy();
    expect(screen.getByText('ほかに、今は入っていないところ1か所')).toBeTruthy();
    expect(screen.getByText(/登録した拠点を消すことはできません/)).toBeTruthy();
  });

  test('a space is added where it belongs', async () => {
    openAt(NetworkPage, PLACE);
    const link = await screen.findByRole('link', { name: 'ゆめこらぼにスペースを加える' });
    expect(link.getAttribute('href')).toContain('level=SPACE&parent=nishitokyo-yumecollabo');
  });

  test('an empty register says how to begin', async () => {
    openAt(NetworkPage, PLACE, { NetworkAdmin: { orgUnits: [], orgUnitGroups: [] } });
    expect(await screen.findByText(/拠点はまだ登録されていません/)).toBeTruthy();
    expect(screen.getByText(/グループはまだありません/)).toBeTruthy();
  });
});

describe('a new unit', () => {
  const PLACE: [string, string] = [
    '/admin/network/add-unit',
    '/admin/network/add-unit?level=SPACE&parent=nishitokyo-yumecollabo',
  ];

  async function fill() {
    await userEvent.type(await screen.findByLabelText('名前（日本語）'), '会議室');
    await userEvent.type(screen.getByLabelText('名前（英語）'), 'Meeting room');
    await userEvent.type(screen.getByLabelText('コード'), 'yume-room');
    await userEvent.click(screen.getByRole('button', { name: '登録する' }));
  }

  test('is put below the unit it was added from', async () => {
    const { sent } = openAt(AddUnitPage, PLACE, { CreateUnit: { createUnit: { code: 'x' } } });
    await fill();
    expect(await screen.findByText('「会議室」を登録しました。')).toBeTruthy();
    expect(sentAs(sent, 'CreateUnit')).toMatchObject([
      { input: { code: 'yume-room', level: 'SPACE', parent: 'nishitokyo-yumecollabo' } },
    ]);
    expect(sentAs(sent, 'NetworkAdmin')).toHaveLength(2);
  });

  test('with a code that is taken stays as typed', async () => {
    openAt(AddUnitPage, PLACE, {
      CreateUnit: aRefusal(
        'CODE_TAKEN',
        'そのコードは使われています。',
        '別のコードにしてください。',
      ),
    });
    await fill();
    expect((await screen.findByRole('alert')).textContent).toContain(
      'そのコードは使われています。',
    );
    expect(screen.getByLabelText('コード')).toHaveProperty('value', 'yume-room');
  });
});

describe('a unit of the register', () => {
  const PLACE: [string, string] = [
    '/admin/network/units/$code',
    '/admin/network/units/nishitokyo-yumecollabo',
  ];

  test('keeps its code, and its old name beside the new one', async () => {
    const { sent } = openAt(UnitPage, PLACE, { UpdateUnit: { updateUnit: { code: 'x' } } });
    expect(await screen.findByText('コード：nishitokyo-yumecollabo')).toBeTruthy();
    expect(screen.getByText(/コードは変えられません/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '新しい名前を加える' }));
    const added = within(screen.getByRole('group', { name: '名前 2' }));
    await userEvent.type(added.getByLabelText('名前（日本語）'), '市民の広場');
    await userEvent.type(added.getByLabelText('名前（英語）'), 'Citizens’ Square');
    await userEvent.type(added.getByLabelText('この名前になった日'), '2027-04-01');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('保存しました。')).toBeTruthy();
    expect(sentAs(sent, 'UpdateUnit')).toMatchObject([
      {
        code: 'nishitokyo-yumecollabo',
        input: {
          names: [
            { ja: 'ゆめこらぼ', from: null },
            { ja: '市民の広場', from: '2027-04-01' },
          ],
        },
      },
    ]);
  });

  test('that is a space has seats, written as a number', async () => {
    const space = aRegisteredUnit({
      code: 'yume-room',
      level: 'SPACE',
      name: '会議室',
      below: CENTER,
    });
    const { sent } = openAt(
      UnitPage,
      ['/admin/network/units/$code', '/admin/network/units/yume-room'],
      {
        NetworkAdmin: { orgUnits: [CITY, CENTER, { ...space, seats: 24 }], orgUnitGroups: [] },
        UpdateUnit: { updateUnit: { code: 'x' } },
      },
    );
    const seats = await screen.findByLabelText('座席数');
    expect(seats).toHaveProperty('value', '24');
    expect(screen.queryByLabelText('設置と運営')).toBeNull();
    await userEvent.clear(seats);
    await userEvent.type(seats, '約30');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(screen.getByText('1以上の数を、数字だけで入れてください。')).toBeTruthy();
    expect(sentAs(sent, 'UpdateUnit')).toEqual([]);
    await userEvent.clear(seats);
    await userEvent.type(seats, '３０');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('保存しました。')).toBeTruthy();
    expect(sentAs(sent, 'UpdateUnit')).toMatchObject([{ input: { seats: 30, centerKind: null } }]);
  });

  test('that is a center can be given its kind', async () => {
    const { sent } = openAt(UnitPage, PLACE, { UpdateUnit: { updateUnit: { code: 'x' } } });
    await userEvent.selectOptions(await screen.findByLabelText('設置と運営'), 'PUBLIC_PRIVATE');
    expect(screen.queryByLabelText('座席数')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('保存しました。')).toBeTruthy();
    expect(sentAs(sent, 'UpdateUnit')).toMatchObject([
      { input: { centerKind: 'PUBLIC_PRIVATE', seats: null } },
    ]);
  });

  test('an unknown code says so', async () => {
    openAt(UnitPage, ['/admin/network/units/$code', '/admin/network/units/nowhere']);
    expect(await screen.findByText(/「nowhere」というコードの登録はありません/)).toBeTruthy();
  });
});

describe('a group', () => {
  test('takes in another member and lets one go by a day', async () => {
    const { sent } = openAt(
      GroupPage,
      ['/admin/network/groups/$code', '/admin/network/groups/tama-neighbours'],
      { UpdateGroup: { updateGroup: { code: 'x' } } },
    );
    const member = within(await screen.findByRole('group', { name: 'ゆめこらぼ' }));
    await userEvent.type(member.getByLabelText('入っていた最後の日'), '2027-03-31');
    await userEvent.selectOptions(screen.getByLabelText('加えるところ'), 'musashino-place');
    await userEvent.click(screen.getByRole('button', { name: '加える' }));
    await userEvent.click(screen.getByRole('button', { name: '西東京市を取り除く' }));
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('保存しました。')).toBeTruthy();
    expect(sentAs(sent, 'UpdateGroup')).toMatchObject([
      {
        input: {
          members: [
            { unit: 'nishitokyo-yumecollabo', from: null, to: '2027-03-31' },
            { unit: 'musashino-place', from: null, to: null },
          ],
        },
      },
    ]);
  });
});
