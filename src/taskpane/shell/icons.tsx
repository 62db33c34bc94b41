import type { ReactNode } from 'react';

/** Small pictures of ours, 20 × 20, in the colour of the text around them. */
const icon = (content: ReactNode) =>
  function Icon() {
    return (
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {content}
      </svg>
    );
  };

export const HomeIcon = icon(<path d="M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h3.2v-4h2.6v4h3.2V8.5" />);
export const PickIcon = icon(
  <>
    <path d="M3 3h14v14H3zM3 8h14M8 3v14" />
    <path d="M8 8h9v9H8z" fill="currentColor" fillOpacity="0.35" stroke="none" />
  </>,
);
export const BackIcon = icon(<path d="M12.5 4.5 7 10l5.5 5.5" />);
export const NextIcon = icon(<path d="M7.5 4.5 13 10l-5.5 5.5" />);
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
