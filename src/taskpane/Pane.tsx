import { FluentProvider, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Activity, Suspense, useEffect, useState } from 'react';
import type { ExcelHost } from '../hosts/excel/excelHost';
import type { Language } from '../text/language';
import type { PaneRequest } from './request';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { keepTab } from './shell/keepTab';
import { useLayout } from './shell/layout';
import { chosenLanguage, keep } from './shell/preferences';
import { OfflineNotice } from './shell/OfflineNotice';
import { arrive } from './shell/takeLostFocus';
import { themes } from './shell/theme';
import { useColourScheme } from './shell/useColourScheme';
import { PaneContext } from './shell/usePane';
import { useViews } from './shell/useViews';
import { ViewNavigation } from './shell/ViewNavigation';
import { paneWords } from './shell/words';
import { fetchViews, ViewContent } from './views';

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

/** Long enough for the first view to be drawn. */
const IDLE_MS = 300;

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
  const { view, opened, go, explain } = useViews(request);
  const say = paneWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const later = setTimeout(() => void fetchViews(), IDLE_MS);
    return () => clearTimeout(later);
  }, []);
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const switchLanguage = (): void => {
    keep('language', other);
    setLanguage(other);
  };
  return (
    <FluentProvider theme={themes[scheme]} lang={language} style={{ colorScheme: scheme }}>
      <PaneContext.Provider value={{ language, say, host, go }}>
        <div className={styles.pane} onKeyDown={keepTab}>
          <ViewNavigation view={view} />
          <div className={styles.body}>
            <OfflineNotice />
            <h1 key={view} ref={arrive} tabIndex={-1} className={layout.hidden}>
              {`MLCOST: ${say.shell.views[view]}`}
            </h1>
            {[...opened].map(([each, { name, times }]) => (
              <Activity key={`${each} ${times}`} mode={each === view ? 'visible' : 'hidden'}>
                <ErrorBoundary message={say.shell.crashed} retry={say.shell.retry}>
                  <Suspense fallback={null}>
                    <ViewContent view={each} name={name} explain={explain} />
                  </Suspense>
                </ErrorBoundary>
              </Activity>
            ))}
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
