import { type CSSProperties, useEffect, useRef } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly tip?: string;
  readonly iconUrl?: string;
  readonly isPossible?: boolean;
  readonly act: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly style?: CSSProperties;
  /** Told when one was chosen, or the menu left; `byKey` when the focus should go back to where it came from. */
  readonly onClose: (byKey: boolean) => void;
}

/** A list of actions that takes the focus: the arrows go through it, Escape and a look elsewhere close it. */
export function Menu({ label, items, style, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  useEffect(() => move(1), []);
  return (
    <div
      role="menu"
      ref={list}
      aria-label={label}
      style={style}
      data-overlay
      data-keeps-focus
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose(false);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
        else if (event.key === 'ArrowDown') move(1);
        else if (event.key === 'ArrowUp') move(-1);
        else return;
        event.preventDefault();
      }}
    >
      {items.map(({ label: name, tip, iconUrl, isPossible = true, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          title={tip}
          disabled={!isPossible}
          onClick={() => {
            onClose(true);
            act();
          }}
        >
          {iconUrl && <img src={iconUrl} alt="" width={16} height={16} />}
          {name}
        </button>
      ))}
    </div>
  );
}
