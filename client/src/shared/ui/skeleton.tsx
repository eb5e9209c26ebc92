/** Keeps the place of what is being loaded; says so once, and nothing flashes. */
export function Skeleton({ label, blocks = 4 }: { label: string; blocks?: number }) {
  return (
    <div role="status" data-skeleton="" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: blocks }, (_, index) => (
        <div key={index} aria-hidden="true" className="h-36 rounded-8 bg-surface-quiet" />
      ))}
    </div>
  );
}
