import type { Workbook } from '../../workbook';
import { hostObject, type Members, type Property } from '../hostObject';
import { documentCustomProperties } from './keyValues';
import { readText } from './read';

type Name = keyof Workbook['properties']['state'];

const text = (name: Name): Property<Workbook> => ({
  get: ({ properties }) => properties.state[name],
  set: ({ properties }, value: unknown) => properties.change({ [name]: readText(value) }),
});

export const documentProperties: Members<Workbook> = {
  type: 'DocumentProperties',
  properties: {
    author: text('author'),
    category: text('category'),
    comments: text('comments'),
    company: text('company'),
    keywords: text('keywords'),
    manager: text('manager'),
    subject: text('subject'),
    title: text('title'),
  },
  parts: { custom: ({ customProperties }) => hostObject(documentCustomProperties, customProperties) },
};
