import { FluentProvider, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { functionNamed } from '../functions/catalogue';
import type { ExcelHost } from '../hosts/excel/excelHost';
import type { Language } from '../text/language';
import { AboutView } from './about/AboutView';
import { BudgetView } from './budget/BudgetView';
import { ExerciseView } from './exercise/ExerciseView';
import { FollowUpView } from './followUp/FollowUpView';
import { FunctionsView } from './functions/FunctionsView';
import { HomeView } from './home/HomeView';
import { PricesView } from './prices/PricesView';
import type { PaneRequest } from './request';
import { ShareView } from './share/ShareView';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { useLayout } from './shell/layout';
import { chosenLanguage, keep } from './shell/preferences';
import { OfflineNotice } from './shell/OfflineNotice';
import { themes } from './shell/theme';
import { useColourScheme } from './shell/useColourScheme';
import { PaneContext, type View } from './shell/usePane';
import { ViewNavigation } from './shell/ViewNavigation';
import { paneWords } from './shell/words';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', overflowWrap: 'break-word' },
  body: { flexGrow: 1, maxWidth: '720px', width: '100%', boxSizing: 'border-box' },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 14px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly host: ExcelHost | null;
  /** Language of Office, for as long as nobody chooses another. */
  readonly language: Language;
  readonly request: PaneRequest;
}

/** The task pane: its views, the language they speak and the colours they wear. */
export function Pane({ host, language: officeLanguage, request }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  const scheme = useColourScheme();
  const [language, setLanguage] = useState(chosenLanguage() ?? officeLanguage);
  const [current, setCurrent] = useState<Place>({ view: request.view, name: request.function });
  const [explain, setExplain] = useState(0);
  const say = paneWords[language];
  useEffect(() => {
    setCurrent({ view: request.view, name: request.function });
    if (request.explain) setExplain((count) => count + 1);
  }, [request]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { view } = current;
  const go = useCallback((next: View, name?: string) => setCurrent({ view: next, name }), []);
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const switchLanguage = (): void => {
    keep('language', other);
    setLanguage(other);
  };
  return (
    <FluentProvider theme={themes[scheme]} lang={language} style={{ colorScheme: scheme }}>
      <PaneContext.Provider value={{ language, say, host, go }}>
        <div className={styles.pane}>
          <ViewNavigation view={view} />
          <div className={styles.body}>
            <OfflineNotice />
            <h1 className={layout.hidden}>{`MLCOST: ${say.shell.views[view]}`}</h1>
            <ErrorBoundary key={`${view} ${current.name ?? ''}`} message={say.shell.crashed}>
              <CurrentView {...current} explain={explain} />
            </ErrorBoundary>
          </div>
          <footer className={styles.footer}>
            <Link as="button" className={layout.link} onClick={() => go('about')}>
              {say.shell.views.about}
            </Link>
            <Link as="button" className={layout.link} lang={other} onClick={switchLanguage}>
              {say.shell.otherLanguage}
            </Link>
          </footer>
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** A view, and the function that it opens with. */
interface Place {
  readonly view: View;
  readonly name: string | undefined;
}

function CurrentView({ view, name, explain }: Place & { readonly explain: number }) {
  switch (view) {
    case 'budget':
      return <BudgetView opened={name} />;
    case 'functions':
      return <FunctionsView opened={functionNamed(name ?? '')} explain={explain} />;
    case 'followUp':
      return <FollowUpView opened={name} />;
    case 'share':
      return <ShareView />;
    case 'exercise':
      return <ExerciseView />;
    case 'prices':
      return <PricesView />;
    case 'about':
      return <AboutView />;
    case 'home':
      return <HomeView />;
  }
}
