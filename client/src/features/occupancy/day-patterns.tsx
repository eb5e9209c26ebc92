interface DayPatternsProps {
  id: string;
  colour: string;
}

/** Closed time is finely ruled; of what nobody noted whether it was used there are dots. */
export function DayPatterns({ id, colour }: DayPatternsProps) {
  return (
    <defs>
      <pattern id={`${id}-closed`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--surface-quiet)" />
        <path d="M0 5.5 H6" stroke="var(--border-strong)" strokeWidth="0.6" />
      </pattern>
      <pattern id={`${id}-BOOKED`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="var(--surface)" />
        <circle cx="2" cy="2" r="1.2" fill={colour} />
      </pattern>
    </defs>
  );
}
