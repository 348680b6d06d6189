// What editors read to complete and explain our elements, made of the manifest when it is analysed.
import { writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const isElement = ({ tagName }) => !!tagName;

/** The values that a description begins with, or names after a colon: "`grid`, `list` or `table`: rows for buyers." */
function valuesIn(description = '') {
  const [sentence] = description.split(/\.\s/);
  if (!/^(?:[^`.:]+: )?`/.test(sentence)) return [];
  const quoted = [...sentence.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
  return quoted.every((value) => /^-?[\w-]+$/.test(value)) ? quoted : [];
}

/** What can be written in HTML: the closed set when there is one, never the records that a property takes too. */
function writtenType({ type, description }) {
  const parts = (type?.text ?? 'string').split('|').map((part) => part.trim());
  const plain = ['boolean', 'number'].find((name) => parts.includes(name));
  if (plain && !parts.includes('string')) return plain;
  const literals = parts.filter((part) => /^'.*'$/.test(part));
  if (literals.length) return literals.join(' | ');
  return (
    valuesIn(description)
      .map((value) => `'${value}'`)
      .join(' | ') || 'string'
  );
}

/** One entry a name: a part that many elements have is explained once, with every meaning it has. */
function once(entries) {
  const byName = new Map();
  for (const { name, description = '', ...rest } of entries) {
    const known = byName.get(name);
    if (!known) byName.set(name, { name, description, ...rest });
    else if (!known.description.split('\n').includes(description)) known.description += `\n${description}`;
  }
  return [...byName.values()];
}

/** Writes the files for VS Code and the JetBrains editors into `folder`. */
export const editorData = (folder) => ({
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const manifest = structuredClone(customElementsManifest);
    for (const { declarations = [] } of manifest.modules)
      for (const { attributes = [] } of declarations.filter(isElement))
        for (const attribute of attributes) attribute.type = { text: writtenType(attribute) };

    const html = JSON.parse(getVsCodeHtmlCustomData(manifest, { hideMethodDocs: true }));
    const css = JSON.parse(getVsCodeCssCustomData(manifest));
    css.properties = once(css.properties);
    css.pseudoElements = once(css.pseudoElements);
    const webTypes = JSON.parse(getWebTypesData(manifest, { hideMethodDocs: true }));
    for (const element of webTypes.contributions.html.elements)
      if (!element['doc-url']) delete element['doc-url'];
    webTypes.contributions.css.properties = once(webTypes.contributions.css.properties);
    webTypes.contributions.css['pseudo-elements'] = once(webTypes.contributions.css['pseudo-elements']);

    const files = {
      'vscode.html-custom-data.json': html,
      'vscode.css-custom-data.json': css,
      'web-types.json': webTypes,
    };
    for (const [name, data] of Object.entries(files))
      writeFileSync(`${folder}${name}`, `${JSON.stringify(data, null, 2)}\n`);
  },
});
