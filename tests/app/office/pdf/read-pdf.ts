import { extractText } from 'unpdf';

/** The text of each page as a PDF reader sees it. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(bytes.slice());
  return text.map((page) => page.replace(/\s+/g, ' '));
}
