import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * axe finds nothing serious or critical on the page as it is now, by day and by night; what it finds is named with its
 * place. Between the two only colours change.
 */
export async function expectNothingSerious(page: Page): Promise<void> {
  await chooseTheme(page, 'night');
  await expectNothing(new AxeBuilder({ page }).withRules('color-contrast'));
  await chooseTheme(page, 'day');
  await expectNothing(new AxeBuilder({ page }));
}

async function expectNothing(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
}

/** As another tab of the same person would: the page follows without a reload. */
async function chooseTheme(page: Page, theme: 'day' | 'night'): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('laterne.theme', chosen);
    dispatchEvent(new StorageEvent('storage', { key: 'laterne.theme' }));
  }, theme);
  await expect(page.locator(`html[data-theme=${theme}]`)).toBeAttached();
  // A colour on its way to another one is neither.
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
}
