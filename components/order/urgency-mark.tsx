import type { Urgency } from '../../lib/records/assessment';

/** The shape of an urgency, so that colour is not needed: ○ calm, ◐ soon, ● urgent, ■ over, dashed ring unknown. */
export function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  return (
    <svg class="mark" data-urgency={urgency} viewBox="0 0 12 12" aria-hidden="true">
      <Shape urgency={urgency} />
    </svg>
  );
}

function Shape({ urgency }: { readonly urgency: Urgency }) {
  switch (urgency) {
    case 'calm':
      return <circle class="ring" cx="6" cy="6" r="4.5" />;
    case 'soon':
      return (
        <>
          <circle class="ring" cx="6" cy="6" r="4.5" />
          <path class="fill" d="M6 1.5a4.5 4.5 0 0 1 0 9z" />
        </>
      );
    case 'urgent':
      return <circle class="fill" cx="6" cy="6" r="5" />;
    case 'over':
      return <rect class="fill" x="1.5" y="1.5" width="9" height="9" />;
    case 'unknown':
      return <circle class="ring dashed" cx="6" cy="6" r="4.5" />;
  }
}
