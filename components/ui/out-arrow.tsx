/** The icon of a link to another page: an arrow out of a corner. */
export function OutArrow() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path class="ring" d="M4.5 2.5h-2v7h7v-2M6.5 1.5h4v4M10.5 1.5 6 6" />
    </svg>
  );
}
