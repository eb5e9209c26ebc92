import { describe, expect, it } from '@jest/globals';
import type { Identity } from '../context/identity.js';
import { NOTHING } from '../context/scope.js';
import { AnswerMemory } from './answer-memory.js';

const caller = (reach: string, snapshot: string | null, today = '2026-04-01'): Identity => ({
  actor: { kind: 'PUBLIC', id: null, name: '' },
  mayWrite: true,
  reach,
  moment: { snapshot, today },
  scopeOf: () => NOTHING,
});

const answer = (text: string) => ({ contentType: 'application/json', bytes: Buffer.from(text) });
const text = (memory: AnswerMemory, question: string, who: Identity) =>
  memory.find(question, who)?.bytes.toString() ?? null;

describe('a remembered answer', () => {
  it('is found by the same question of one who sees the same, at the same data, on the same day', () => {
    const memory = new AnswerMemory();
    memory.keep('q', caller('all', '1'), answer('A'));
    expect(text(memory, 'q', caller('all', '1'))).toBe('A');
    expect(text(memory, 'other', caller('all', '1'))).toBeNull();
    expect(text(memory, 'q', caller('less', '1'))).toBeNull();
    expect(text(memory, 'q', caller('all', '2'))).toBeNull();
    expect(text(memory, 'q', caller('all', null))).toBeNull();
    expect(text(memory, 'q', caller('all', '1', '2026-04-02'))).toBeNull();
  });

  it('takes the place of the one before', () => {
    const memory = new AnswerMemory();
    memory.keep('q', caller('all', '1'), answer('A'));
    memory.keep('q', caller('all', '2'), answer('B'));
    expect(text(memory, 'q', caller('all', '1'))).toBeNull();
    expect(text(memory, 'q', caller('all', '2'))).toBe('B');
  });

  it('is not kept where nobody can say what data it is of', () => {
    const memory = new AnswerMemory();
    memory.keep('q', caller('all', null), answer('A'));
    expect(text(memory, 'q', caller('all', null))).toBeNull();
    expect(memory.mayKnow('q')).toBe(false);
  });

  it('says of a question whether it was answered to anybody', () => {
    const memory = new AnswerMemory();
    expect(memory.mayKnow('q')).toBe(false);
    memory.keep('q', caller('all', '1'), answer('A'));
    expect([memory.mayKnow('q'), memory.mayKnow('other')]).toEqual([true, false]);
  });

  it('goes when those after it need its place', () => {
    const memory = new AnswerMemory();
    const large = { contentType: 'application/json', bytes: Buffer.alloc(7 * 1024 * 1024) };
    for (const question of ['a', 'b', 'c', 'd', 'e'])
      memory.keep(question, caller('all', '1'), large);
    const found = ['a', 'b', 'c', 'd', 'e'].filter((question) =>
      memory.find(question, caller('all', '1')),
    );
    expect(found).toEqual(['b', 'c', 'd', 'e']);
  });
});
