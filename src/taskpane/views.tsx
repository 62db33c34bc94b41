import { lazy } from 'react';
import { HomeView } from './home/HomeView';
import type { View } from './shell/usePane';

const budget = () => import(/* webpackChunkName: "budget" */ './budget/BudgetView');
const functions = () => import(/* webpackChunkName: "catalogue" */ './functions/FunctionsView');
const followUp = () => import(/* webpackChunkName: "followUp" */ './followUp/FollowUpView');
const share = () => import(/* webpackChunkName: "share" */ './share/ShareView');
const exercise = () => import(/* webpackChunkName: "exercise" */ './exercise/ExerciseView');
const prices = () => import(/* webpackChunkName: "prices" */ './prices/PricesView');
const chart = () => import(/* webpackChunkName: "chart" */ './budget/PhaseChart');
const about = () => import(/* webpackChunkName: "about" */ './about/AboutView');

const BudgetView = lazy(async () => ({ default: (await budget()).BudgetView }));
const FunctionsView = lazy(async () => ({ default: (await functions()).FunctionsView }));
const FollowUpView = lazy(async () => ({ default: (await followUp()).FollowUpView }));
const ShareView = lazy(async () => ({ default: (await share()).ShareView }));
const ExerciseView = lazy(async () => ({ default: (await exercise()).ExerciseView }));
const PricesView = lazy(async () => ({ default: (await prices()).PricesView }));
const AboutView = lazy(async () => ({ default: (await about()).AboutView }));

/** Fetches what no view has needed yet, so that each opens at once, and without a connection. */
export async function fetchViews(): Promise<void> {
  for (const part of [budget, chart, functions, followUp, share, exercise, prices, about])
    await part().catch(() => undefined); // whoever opens it is told
}

interface Props {
  readonly view: View;
  /** What it opens with: a function, a project or a budget. */
  readonly name: string | undefined;
  /** Counts the requests to explain the selected cell. */
  readonly explain: number;
}

export function ViewContent({ view, name, explain }: Props) {
  switch (view) {
    case 'budget':
      return <BudgetView opened={name} />;
    case 'functions':
      return <FunctionsView opened={name} explain={explain} />;
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
