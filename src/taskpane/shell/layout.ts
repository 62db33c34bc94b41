import { makeStyles, tokens } from '@fluentui/react-components';

/** The few arrangements that all views share. */
export const useLayout = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px 12px 24px',
    '& > :empty': { position: 'absolute' },
    // fields are no wider than the pane, however long their longest choice
    '& .fui-Input, & .fui-SearchBox, & .fui-Select, & .fui-Textarea, & input': { minWidth: 0 },
    '& .fui-Select > select': {
      width: '100%',
      minWidth: 0,
      height: 'auto',
      minHeight: '32px',
      textOverflow: 'ellipsis',
    },
    // names of arguments are one long word
    '& .fui-Label, & .fui-Field__hint': { overflowWrap: 'anywhere' },
  },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    '& > :empty': { position: 'absolute' },
    '& > * + section': { marginTop: '8px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  fieldset: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontWeight: 600 },
  text: { margin: 0 },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    textAlign: 'start',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  facts: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0 },
  bullets: { margin: 0, paddingInlineStart: '20px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  code: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  /** Figures under titles; the first column names them. */
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': { textAlign: 'start', fontWeight: 400, padding: '5px 6px 5px 0', verticalAlign: 'top' },
    '& thead th': { fontWeight: 600, verticalAlign: 'bottom' },
    '& thead th:not(:first-child)': { textAlign: 'end', padding: '5px 0 5px 6px' },
    '& td': {
      textAlign: 'end',
      padding: '5px 0 5px 6px',
      verticalAlign: 'top',
      fontVariantNumeric: 'tabular-nums',
    },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  /** Around a table that may be wider than the pane. */
  scroll: { overflowX: 'auto', '& thead th, & td': { whiteSpace: 'nowrap' } },
  box: {
    margin: 0,
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // high contrast takes the ground away and draws the edge
    border: '1px solid transparent',
  },
  /** A button as large as what it says. */
  card: {
    display: 'grid',
    columnGap: '12px',
    width: '100%',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
