import { expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';

const { newPage } = useBrowser();

// A browser without fonts passes every test of the document and draws nothing.
it('draws text', async () => {
  const page = await newPage({ viewport: { width: 400, height: 100 } });
  await page.goto('data:text/html,<p style="font-size: 40px">Opcodex</p>');
  const picture = (await page.screenshot()).toString('base64');

  const colours = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas to read the picture with');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, picture);

  expect(colours).toBeGreaterThan(1);
});
