import { helpPage as english } from '../text/en/helpPage';
import { helpPage as french } from '../text/fr/helpPage';
import type { Language } from '../text/language';

const texts = { en: english, fr: french };

interface ArgumentHelp {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What people are told of a function: the part of its entry in functions.json that is words. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ArgumentHelp[];
}

/** The page that Excel opens for «Help on this function», without a script. */
export function helpPage(language: Language, help: FunctionHelp): string {
  const text = texts[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const rows = help.parameters.map((parameter) => {
    const note = argumentNote(parameter, language);
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
<link rel="stylesheet" href="../../help.css">
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

/** Whether the argument may be left out or repeated, in words; empty when neither. */
function argumentNote({ optional, repeating }: ArgumentHelp, language: Language): string {
  const text = texts[language];
  return [optional ? text.optional : [], repeating ? text.repeated : []].flat().join(', ');
}

/** The arguments as Excel shows them while one types: those that may be left out in brackets. */
const typedArguments = ({ parameters }: FunctionHelp, separator: string): string =>
  `(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(separator)})`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
