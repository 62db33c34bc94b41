import { Link } from '@fluentui/react-components';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';

interface Props {
  readonly address: string | undefined;
  /** What is shown there, for those who hear links without what is around them. */
  readonly of: string;
}

/** Shows the cells that a figure comes from. */
export function GoTo({ address, of }: Props) {
  const { say, host } = usePane();
  const layout = useLayout();
  const task = useTask();
  if (!host || address === undefined) return null;
  return (
    <div>
      <Link as="button" className={layout.link} onClick={() => void task.run(() => host.goTo(address))}>
        {say.followUp.goTo}
        <span className={layout.hidden}>{` : ${of}`}</span>
      </Link>
      <TaskMessage task={task} />
    </div>
  );
}
