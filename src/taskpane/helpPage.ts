import { pane as english } from '../text/en/pane';
import { pane as french } from '../text/fr/pane';
import type { Language } from '../text/language';
import { argumentNote, type FunctionHelp } from './functionEntry';
import { typedArguments } from './typedArguments';

const texts = { en: english, fr: french };

/** The page that Excel opens for «Help on this function»: the entry of the pane, without a script. */
export function helpPage(language: Language, help: FunctionHelp): string {
  const text = texts[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const rows = help.parameters.map((parameter) => {
    const note = argumentNote(parameter, text);
    const term = `<code>${escaped(parameter.name)}</code>${note && ` <i>${note}</i>`}`;
    return `<dt>${term}</dt><dd>${escaped(parameter.description)}</dd>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>MLCOST.${help.name}</title>
<link rel="icon" href="../../assets/icon-32.png">
<link rel="stylesheet" href="../../taskpane.css">
</head>
<body>
<main>
<h1>MLCOST.${help.name}</h1>
<p>${escaped(help.description)}</p>
<p><code><b>=MLCOST.${help.name}</b><wbr>${escaped(typedArguments(help, text.separator))}</code></p>
${rows.length === 0 ? `<p>${text.noArguments}</p>` : `<h2>${text.argumentsOf}</h2><dl>${rows.join('\n')}</dl>`}
<p class="links"><a href="../../taskpane.html">${text.allFunctions}</a>
<a href="../${other}/${help.name.toLowerCase()}.html" lang="${other}" hreflang="${other}">${text.otherLanguage}</a></p>
</main>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
