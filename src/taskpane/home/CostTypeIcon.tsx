import type { CostType } from '../../budget/project';

const drawings: Readonly<Record<CostType, string>> = {
  DEV: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 19c0-4 2-6.5 5-6.5s5 2.5 5 6.5M16.5 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15 13.2c3.5-1 6 1.8 6 5.8',
  DATA: 'M4 6.5C4 5 7.6 4 12 4s8 1 8 2.5S16.4 9 12 9 4 8 4 6.5v11C4 19 7.6 20 12 20s8-1 8-2.5v-11M4 12c0 1.5 3.6 2.5 8 2.5s8-1 8-2.5',
  INFRA: 'M4 4.5h16v6H4zM4 13.5h16v6H4zM7.5 7.5h.1M7.5 16.5h.1M12 7.5h5M12 16.5h5',
  MAINT:
    'M14.5 6.5a4 4 0 0 1 5-1.5l-2.7 2.7 1.5 1.5L21 6.5a4 4 0 0 1-5.5 5L8 19a2.1 2.1 0 0 1-3-3l7.5-7.5a4 4 0 0 1 2-2z',
  DRIFT: 'M3 6c4 0 5 3 8 6s5 6 10 6M3 18c4 0 6-1 8-3M14.5 9.5C16 8 18 6.5 21 6M18 4l3 2-2 3',
};

interface Props {
  readonly type: CostType;
}

/** People, a data base, machines, a spanner, two curves that part: one picture per kind of cost. */
export const CostTypeIcon = ({ type }: Props) => (
  <svg
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={drawings[type]} />
  </svg>
);
