import { useEffect, useState, type ReactNode } from 'react';

interface NearProps {
  /** Pixels it takes while it is not drawn. */
  height: number;
  children: ReactNode;
}

/** So far outside the window something is drawn already. */
const MARGIN = '600px';

/** Drawn when it comes near the window, then it stays; all of it is for paper and for a saved picture. */
export function Near({ height, children }: NearProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [isNear, setNear] = useState(!('IntersectionObserver' in globalThis));
  useEffect(() => {
    if (!place || isNear) return undefined;
    const show = (): void => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) show();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(place);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [place, isNear]);
  return isNear ? (
    <div style={{ minHeight: height }}>{children}</div>
  ) : (
    <div ref={setPlace} data-waiting="" style={{ height }} />
  );
}

const MOST_FRAMES = 120;

/** Has everything drawn that waits for being near, before a picture is taken of a frame. */
export async function drawnWhole(frame: HTMLElement): Promise<void> {
  if (!frame.querySelector('[data-waiting]')) return;
  window.dispatchEvent(new Event('beforeprint'));
  const isDrawn = (): boolean => !frame.querySelector('[data-waiting]');
  for (let frames = 0; frames < MOST_FRAMES && !isDrawn(); frames += 1) await nextFrame();
  // The scales of a drawing are known one frame after it is there.
  await nextFrame();
  await nextFrame();
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
