import { describe, expect, it } from '@jest/globals';
import { embedCode } from './embed-code';

const ADDRESS = 'https://example.org/trends?unit=132292&fy=2021&lang=ja';

function frameOf(code: string): HTMLIFrameElement {
  const holder = document.createElement('div');
  holder.innerHTML = code;
  expect(holder.children).toHaveLength(1);
  return holder.firstElementChild as HTMLIFrameElement;
}

describe('the code to embed a frame', () => {
  it('leads to the same view with nothing but the frame, and names it', () => {
    const frame = frameOf(embedCode(ADDRESS, { id: 'trend', title: '相談件数の推移' }));
    expect(frame.src).toBe(`${ADDRESS}&only=trend`);
    expect(frame.title).toBe('相談件数の推移');
  });

  it('stays one element whatever the title says', () => {
    const title = '"><script>alert(1)</script>&amp; 5 < 6';
    expect(frameOf(embedCode(ADDRESS, { id: 'x"y', title })).title).toBe(title);
  });

  it('made within an embedded page names the frame once', () => {
    const frame = frameOf(embedCode(`${ADDRESS}&only=other`, { id: 'trend', title: '' }));
    expect(new URL(frame.src).searchParams.getAll('only')).toEqual(['trend']);
  });
});
