import { useLayoutEffect, useRef } from 'react';
import type { AddinPane } from '../addin';
import type { GridText } from '../text/en';

interface AddinPaneViewProps {
  readonly text: GridText;
  readonly pane: AddinPane;
  readonly isOpen: boolean;
  readonly width: number;
  readonly setWidth: (width: number) => void;
}

const NARROWEST = 320;
const WIDEST = 700;
const STEP = 20;

/** The task pane beside the cells. Closed, it is only hidden: its page runs the functions. */
export function AddinPaneView({ text, pane, isOpen, width, setWidth }: AddinPaneViewProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (pane.frame.parentElement !== place.current) place.current?.append(pane.frame);
  }, [pane]);
  return (
    <>
      {isOpen && <Splitter text={text} width={width} setWidth={setWidth} />}
      <aside className="addin" hidden={!isOpen} aria-label={pane.title} style={{ width }}>
        <header>
          <h2>{pane.title}</h2>
          <button type="button" className="plain" aria-label={text.closePane} onClick={pane.close}>
            ✕
          </button>
        </header>
        <div className="frame" ref={place} />
      </aside>
    </>
  );
}

function Splitter({ text, width, setWidth }: Pick<AddinPaneViewProps, 'text' | 'width' | 'setWidth'>) {
  const set = (wanted: number) => setWidth(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  return (
    <div
      role="separator"
      tabIndex={0}
      className="splitter"
      aria-orientation="vertical"
      aria-label={text.paneWidth}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      data-keeps-focus
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') set(width + STEP);
        if (key === 'ArrowRight') set(width - STEP);
      }}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) set(window.innerWidth - clientX);
      }}
    />
  );
}
