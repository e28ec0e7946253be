// Bundles each element of ours into one module that Vaadin's pages load as context://layerlab/NAME.js.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';

const elements = readdirSync('.').filter((name) => name.endsWith('.ts') && !name.startsWith('_'));

await build({
  entryPoints: elements,
  outdir: '../target/classes/META-INF/resources/layerlab',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: true,
  legalComments: 'inline',
});
