const drawings = {
  understand:
    'M20 5a9.5 9.5 0 0 0-5.5 17.2c1 .8 1.5 1.8 1.5 3v1.3h8v-1.3c0-1.2.6-2.2 1.5-3A9.5 9.5 0 0 0 20 5zM16.5 30.5h7M18 34.5h4',
  estimate: 'M6 34.5h28M9.5 30V20h5v10zM18 30V12h5v18zM26.5 30V6.5h5V30z',
  manage: 'M6 5.5v29h29M10.5 27l7-8 6 4.5L33 11M27 10.5l6 .5-.5 6',
};

interface Props {
  readonly id: keyof typeof drawings;
}

/** A lamp, bars, a curve: one picture per way in. */
export const WayPicture = ({ id }: Props) => (
  <svg
    width="40"
    height="40"
    viewBox="0 0 40 40"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={drawings[id]} />
  </svg>
);
