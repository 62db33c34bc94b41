/** Measures text in pixels. */
export type TextWidth = (text: string, font: string) => number;

export const FONT_FALLBACKS = "Carlito, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Measures as the browser draws, and remembers. */
export function canvasTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const width = known.get(key) ?? measured(context, text, font);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, width);
    return width;
  };
}

const MOST_KNOWN = 50_000;

function measured(context: CanvasRenderingContext2D | null, text: string, font: string): number {
  if (!context) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}
