import { expect, test } from '@playwright/test';
import { npmStart } from '../browser/npm-start.ts';

test('npm start prints the office link, and SIGTERM ends the server itself', async ({ request }) => {
  test.skip(test.info().project.name !== 'embedded', 'The same start on every database.');
  const laterne = await npmStart();
  try {
    expect(laterne.officeLink).toMatch(/^http:\/\/localhost:\d+\/join#\w+$/);
    const health = `${new URL(laterne.officeLink).origin}/api/health`;
    expect((await request.get(health)).status()).toBe(200);
    await laterne.stop();
    await expect(async () => {
      await expect(request.get(health)).rejects.toThrow('ECONNREFUSED');
    }).toPass();
  } finally {
    await laterne.stop();
  }
});
