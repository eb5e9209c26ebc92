import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IDENTIFY, type Identify } from '../platform/context/identity.js';
import { answerOf, type Asker, post } from './asker.js';
import { type BenchLine, type BenchLines, interleave, toLine, within } from './sampling.js';

const ROUNDS = 300;
const OVERHEAD_MS = 1.5;
/** Accounts with a password, each tried twice: five tries are free. */
const ACCOUNTS = 30;
const TRIES = 2;
const PASSWORD = 'kaki no ki ni nobotta neko';

/** What it costs to know who asks, and whether signing in tells who has an account. */
export async function* benchAccess(
  app: NestFastifyApplication,
  port: number,
  asker: Asker,
): BenchLines {
  yield benchLookUp(app, asker);
  yield benchSignIn(port, asker);
}

/** The same request with the caller looked up, and with the caller already known. */
async function benchLookUp(app: NestFastifyApplication, asker: Asker): Promise<BenchLine> {
  const identify = app.get<Identify>(IDENTIFY);
  const lookUp = identify.identify.bind(identify);
  const query = '{ metrics(codes: ["consultation.cases"]) { code } }';
  let known: ReturnType<Identify['identify']> | null = null;
  const ask = async () => {
    identify.identify = async (request, reply) => {
      const found = await lookUp(request, reply);
      known = Promise.resolve(found);
      return found;
    };
    await asker.ask(query);
  };
  const without = async () => {
    identify.identify = (request, reply) => known ?? lookUp(request, reply);
    await asker.ask(query);
  };
  const taken = await interleave(ask, without, { rounds: ROUNDS });
  identify.identify = lookUp;
  return toLine(
    'who asks: session and access checks, beside the same request without',
    taken,
    within('the request without', OVERHEAD_MS),
  );
}

/** A wrong password for addresses that have an account, beside addresses nobody has. */
async function benchSignIn(port: number, asker: Asker): Promise<BenchLine> {
  for (let i = 0; i < ACCOUNTS; i += 1) await addAccount(port, asker, `known${i}@example.org`);
  let turn = 0;
  const attempt = (who: string) => async () => {
    const query = `mutation { signIn(email: "${who}${turn % ACCOUNTS}@example.org", password: "wrong") { state } }`;
    const answer = JSON.stringify(await answerOf(await post(port, query)));
    if (!answer.includes('REFUSED')) throw new Error(answer);
  };
  const unknown = attempt('unknown');
  const taken = await interleave(
    attempt('known'),
    async () => {
      await unknown();
      turn += 1;
    },
    { rounds: ACCOUNTS * TRIES },
  );
  return toLine('sign-in refused, known beside unknown addresses', taken, {
    goal: 'medians within 10 %',
    holds: (work, reference) => Math.abs(work / reference - 1) <= 0.1,
  });
}

async function addAccount(port: number, asker: Asker, email: string): Promise<void> {
  const invite = `mutation { inviteUser(input: { email: "${email}", name: "N", roles: [] }) { path } }`;
  const { inviteUser } = (await asker.ask(invite)) as { inviteUser: { path: string } };
  const secret = inviteUser.path.split('#')[1] ?? '';
  const accept = `mutation { acceptInvitation(secret: "${secret}", password: "${PASSWORD}") { state } }`;
  await answerOf(await post(port, accept));
}
