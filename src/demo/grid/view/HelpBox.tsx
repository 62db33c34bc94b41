import { useEffect, useRef } from 'react';
import type { Choice, Help } from '../formula/completion';
import type { Session } from '../session';

export const helpId = 'formula-help';

interface HelpBoxProps {
  readonly session: Session;
  readonly side: 'above' | 'below';
  /** Pixels from its left edge to the end of the cells. */
  readonly room: number;
}

/** What helps while a formula is typed: the functions that fit, or the arguments of the one being called. */
export function HelpBox({ session, side, room }: HelpBoxProps) {
  const { help, edit } = session;
  if (!help || !edit) return null;
  const width = help.kind === 'names' ? 420 : 460;
  const style = { left: Math.min(0, room - width - 8), width: Math.min(width, Math.max(240, room + 120)) };
  return (
    <div className={`help ${side}`} style={style} data-overlay>
      {help.kind === 'names' ? (
        <Names session={session} choices={help.choices} highlighted={edit.choice} />
      ) : (
        <Arguments session={session} {...help} />
      )}
    </div>
  );
}

function Names(props: { session: Session; choices: readonly Choice[]; highlighted: number }) {
  const { session, choices, highlighted } = props;
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [highlighted, choices.length]);
  return (
    <>
      <div role="listbox" id={helpId} className="names" aria-label={session.text.functionsFound}>
        {choices.map(({ name, description }, index) => (
          <div
            key={name}
            role="option"
            id={`${helpId}-${index}`}
            ref={index === highlighted ? current : null}
            aria-selected={index === highlighted}
            onPointerDown={(event) => {
              event.preventDefault(); // the text keeps the focus
              event.stopPropagation();
              session.complete(index);
            }}
          >
            <b>{name}</b>
            {description && <span>{description}</span>}
          </div>
        ))}
      </div>
      <p className="hint">{session.text.insertHint}</p>
    </>
  );
}

function Arguments({ session, help, current }: { session: Session } & Extract<Help, { kind: 'arguments' }>) {
  const { listSeparator } = session.knowledge;
  const parameter = help.parameters[current];
  return (
    <div role="status" id={helpId} className="arguments" aria-label={session.text.arguments}>
      <p>
        <span>{help.name}(</span>
        {help.parameters.map(({ name, optional }, index) => (
          <span key={name}>
            {index > 0 && `${listSeparator} `}
            <Name isCurrent={index === current} name={optional ? `[${name}]` : name} />
          </span>
        ))}
        <span>)</span>
      </p>
      {parameter?.description && (
        <p>
          <b>{parameter.name}</b> : {parameter.description}
        </p>
      )}
      <p className="hint">
        {help.description}{' '}
        {help.helpUrl && (
          <a href={help.helpUrl} target="_blank" rel="noreferrer">
            {session.text.aboutFunction}
          </a>
        )}
      </p>
    </div>
  );
}

const Name = ({ isCurrent, name }: { isCurrent: boolean; name: string }) =>
  isCurrent ? <b aria-current="true">{name}</b> : <>{name}</>;
