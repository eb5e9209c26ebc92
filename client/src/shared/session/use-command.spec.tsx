import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MeDocument, SignOutDocument } from '../graphql/generated/graphql';
import { renderPage } from '../testing/render-router';
import { aMe, aVisitor } from '../testing/session-builders';
import { can } from './can';
import { NONE } from './session';
import { useCommand } from './use-command';
import { useMe } from './use-me';

function Page() {
  const me = useMe();
  const { send, error, pending } = useCommand(SignOutDocument, { refresh: [MeDocument] });
  return (
    <>
      <button type="button" onClick={() => void send(NONE)}>
        {'send'}
      </button>
      <output>{`${me?.person?.name ?? 'nobody'} ${pending} ${error?.code ?? 'fine'}`}</output>
    </>
  );
}

const open = (answer: unknown) =>
  renderPage({ component: Page, path: '/', at: '/' }, { SignOut: answer });

const shown = () => screen.getByRole('status').textContent;

describe('a command', () => {
  test('pressed twice is sent once, and what it changes is asked anew', async () => {
    let answer = (_: unknown): void => undefined;
    const { sent } = open(() => new Promise((resolve) => (answer = resolve)));
    await userEvent.dblClick(await screen.findByRole('button'));
    expect(shown()).toBe('山田 花子 true fine');
    answer({ signOut: aVisitor() });
    await waitFor(() =>
      expect(sent.map(({ operation }) => operation)).toEqual(['Me', 'SignOut', 'Me']),
    );
  });

  test('that failed says with which code, and can be sent again', async () => {
    const { sent } = open({ errors: [{ extensions: { code: 'LAST_ADMINISTRATOR' } }] });
    const button = await screen.findByRole('button');
    await userEvent.click(button);
    await waitFor(() => expect(shown()).toMatch(/false LAST_ADMINISTRATOR$/));
    await userEvent.click(button);
    await waitFor(() =>
      expect(sent.filter(({ operation }) => operation === 'SignOut')).toHaveLength(2),
    );
  });
});

describe('what somebody may do', () => {
  test('is one of the permissions held somewhere', () => {
    expect(can(aMe(), 'PUBLISH', 'MANAGE_NETWORK')).toBe(true);
    expect(can(aMe(), 'MANAGE_USERS')).toBe(false);
    expect(can(null, 'READ_FIGURES')).toBe(false);
  });
});
