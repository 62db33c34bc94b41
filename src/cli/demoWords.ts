const en = {
  help: `npm run demo -- [--port 3100] [--lang en|fr] [--no-open]

Opens the add-in in a browser page with a workbook of its own, without Excel.
The address also takes ?lang=fr, ?api=1.14 (an older Excel) and ?platform=desktop (blank cells are 0).`,
  building: 'Building the add-in and its page…',
  rebuilt: 'Built again: reload the page.',
  buildFailed: 'The build failed:',
  ready: (address: string) =>
    `MLCOST is at ${address}\nThe browser warns once: the certificate was made on this machine. Ctrl+C ends.`,
  noBrowser: 'No browser was found to open it: open the address yourself.',
  option: (option: string) => `There is no option ${option}; npm run demo -- --help lists them.`,
  language: (given: string) => `--lang must be en or fr, got “${given}”.`,
  port: (given: string) => `--port must be a whole number from 0 to 65535, got “${given}”.`,
  portInUse: (port: number) =>
    `Port ${port} is in use: choose another one, for example npm run demo -- --port ${port + 1}.`,
};

export type DemoWords = typeof en;

const fr: DemoWords = {
  help: `npm run demo -- [--port 3100] [--lang en|fr] [--no-open]

Ouvre le complément dans une page du navigateur, avec son propre classeur, sans Excel.
L’adresse accepte aussi ?lang=fr, ?api=1.14 (un Excel plus ancien) et ?platform=desktop (les cellules vides valent 0).`,
  building: 'Construction du complément et de sa page…',
  rebuilt: 'Reconstruit\u00a0: rechargez la page.',
  buildFailed: 'La construction a échoué\u00a0:',
  ready: (address) =>
    `MLCOST vous attend à l’adresse ${address}\nLe navigateur avertit une fois\u00a0: le certificat a été créé sur cette machine. Ctrl+C arrête tout.`,
  noBrowser: 'Aucun navigateur trouvé\u00a0: ouvrez vous-même l’adresse.',
  option: (option) => `L’option ${option} n’existe pas\u00a0; npm run demo -- --help les liste.`,
  language: (given) => `--lang doit être en ou fr\u00a0; reçu\u00a0: «\u00a0${given}\u00a0».`,
  port: (given) =>
    `--port doit être un nombre entier de 0 à 65535\u00a0; reçu\u00a0: «\u00a0${given}\u00a0».`,
  portInUse: (port) =>
    `Le port ${port} est déjà utilisé\u00a0: choisissez-en un autre, par exemple npm run demo -- --port ${port + 1}.`,
};

export const demoWords = { en, fr } as const;
