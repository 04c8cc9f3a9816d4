/** The contract for readers: a page as Markdown and HTML, and an AsyncAPI document. */
export { asyncApiDocument, type AsyncApiOptions } from './async-api.ts';
export { htmlOf } from './html.ts';
export { markdownOf } from './markdown.ts';
export { referencePage } from './page.ts';
export { pageStyle } from './style.ts';
