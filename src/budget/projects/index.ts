import type { FilledProject, Project, ProjectId } from '../project';
import { blank } from './blank';
import { chatbot } from './chatbot';
import { churn } from './churn';
import { forecast } from './forecast';
import { leads } from './leads';
import { recommendation } from './recommendation';
import { texts } from './texts';

/** The six projects that come filled in. */
export const projects: Readonly<Record<ProjectId, FilledProject>> = {
  churn,
  leads,
  recommendation,
  forecast,
  chatbot,
  texts,
};

/** All that can be chosen, the empty budget last. */
export const everyProject: Readonly<Record<ProjectId | 'blank', Project>> = { ...projects, blank };
