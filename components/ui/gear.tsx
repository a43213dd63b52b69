/** The settings icon: a wheel with eight teeth. */
export function Gear() {
  return (
    <svg class="gear" viewBox="0 0 16 16" aria-hidden="true">
      <circle class="ring" cx="8" cy="8" r="2" />
      <circle class="ring" cx="8" cy="8" r="4.75" />
      <path
        class="ring"
        d="M8 3.25V1M8 15v-2.25M3.25 8H1M15 8h-2.25M4.64 4.64 3.05 3.05M12.95 12.95l-1.59-1.59M11.36 4.64l1.59-1.59M3.05 12.95l1.59-1.59"
      />
    </svg>
  );
}
