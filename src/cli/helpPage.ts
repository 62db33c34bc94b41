import { marked } from 'marked';
import type { CostFunction } from '../functions/costFunction';
import { docs as en } from '../text/en/docs';
import { docs as fr } from '../text/fr/docs';
import type { Language } from '../text/language';
import { functionPage } from './functionPage';

const texts = { en, fr };

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
body { max-width: 48rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 1.75rem; }
table { border-collapse: collapse; } th:empty { border: 0; }
th, td { border: 1px solid GrayText; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
.wide { overflow-x: auto; }
pre { white-space: pre-wrap; border-inline-start: 3px solid GrayText; padding-inline-start: .75rem; }
code { font-family: Consolas, "Cascadia Mono", monospace; font-size: .92em; }`;

/** The page that Excel opens for «Help on this function»: the reference page as HTML, without a script. */
export function helpPage(declaration: CostFunction, language: Language): string {
  const say = texts[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const body = marked
    .parse(functionPage(declaration, language), { async: false })
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>MLCOST.${declaration.name}</title>
<link rel="icon" href="../../assets/icon-32.png">
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
<p><a href="../${other}/${declaration.name.toLowerCase()}.html" lang="${other}" hreflang="${other}">${say.otherLanguage}</a></p>
</body>
</html>
`;
}
