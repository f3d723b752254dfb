export { findChromium, launchChromium, type Found } from '../../src/publish/chromium.ts';
