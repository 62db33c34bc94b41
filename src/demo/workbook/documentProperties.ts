/** What a file says about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly manager: string;
  readonly company: string;
  readonly category: string;
  readonly keywords: string;
  readonly comments: string;
}

export const NEW_DOCUMENT: DocumentProperties = {
  title: '',
  subject: '',
  author: '',
  manager: '',
  company: '',
  category: '',
  keywords: '',
  comments: '',
};
