import { useEffect, useState } from 'react';

const AT_FIRST = 640;

/** The width a drawing has, as it changes; the ref goes to the element around it. */
export function useWidth(): [ref: (element: HTMLElement | null) => void, width: number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(AT_FIRST);
  useEffect(() => {
    if (!element) return undefined;
    const measure = () => setWidth(element.clientWidth || AT_FIRST);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
