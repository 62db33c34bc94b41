import { makeStyles, tokens } from '@fluentui/react-components';
import type { Project } from '../../budget/project';

const useStyles = makeStyles({
  picture: { flexShrink: 0 },
  paper: { fill: tokens.colorBrandBackground2 },
  line: { stroke: tokens.colorBrandForeground1, fill: 'none' },
  accent: { stroke: tokens.colorPaletteMarigoldForeground2, fill: 'none' },
});

/** Two strokes per project: the scene in the colour of the brand, what the model adds in yellow. */
const drawings: Readonly<Record<Project['id'], { readonly scene: string; readonly model: string }>> = {
  churn: {
    scene: 'M14 42h28M18 42V17h20v25M22.5 23h4M30 23h4M22.5 30h4M30 30h4',
    model: 'M42 34h12M49.5 29.5 54 34l-4.5 4.5M46 20a3 3 0 1 0 0-.1M46 23v6',
  },
  leads: {
    scene: 'M12 14h32l-12.5 15v13l-7-4V29zM18 9h1M27 8h1M36 9h1',
    model: 'M46 30l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5-3.6-3.5 5-.7z',
  },
  recommendation: {
    scene: 'M9 13h6l4.5 20h22L46 19H17M23 41a2 2 0 1 0 0-.1M38 41a2 2 0 1 0 0-.1',
    model: 'M50 12.5c-2-3-6-1.5-6 1.5 0 3.5 6 7 6 7s6-3.5 6-7c0-3-4-4.5-6-1.5z',
  },
  forecast: {
    scene: 'M10 10v34h44M16 36l7-9 6 5 7-11',
    model: 'M36 21l6-4M44.5 15.3l4-2.6M51 11l3-2M36 21l8 3M46.5 25l7.5 3',
  },
  chatbot: {
    scene: 'M9 13h30v19H22l-7 7v-7H9zM16 20h16M16 25.5h10',
    model: 'M43 23h13v14h-4v5.5L46.5 37H34v-3M47 30h.1M51 30h.1',
  },
  texts: {
    scene: 'M11 9h20v32H11zM16 17h10M16 23h10M16 29h7',
    model: 'M37 12h14l5 5-5 5H37zM37 28h14l5 5-5 5H37z',
  },
  blank: { scene: 'M12 9h28v34H12zM18 18h16M18 25h16M18 32h9', model: 'M48 18v16M40 26h16' },
};

interface Props {
  readonly id: Project['id'];
}

/** A door and somebody leaving, a funnel, a basket, a curve, a conversation, sorted pages, an empty form. */
export function ProjectPicture({ id }: Props) {
  const styles = useStyles();
  const { scene, model } = drawings[id];
  return (
    <svg
      className={styles.picture}
      width="64"
      height="52"
      viewBox="0 0 64 52"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.paper} x="1" y="1" width="62" height="50" rx="8" />
      <path className={styles.line} d={scene} />
      <path className={styles.accent} d={model} />
    </svg>
  );
}
