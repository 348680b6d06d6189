import { fileURLToPath } from 'node:url';
import { editorData } from './tools/editor-data.mjs';

/** Keeps the doc tags that the analyzer reads over: @status, @since and @dependency. */
const keepTags = {
  name: 'keep-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
    if (!declaration) return;
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.getText();
      const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
      if (name === 'status' || name === 'since') declaration[name] = text;
      if (name === 'dependency') (declaration.dependencies ??= []).push(text);
    }
  },
};

/** What is private in the source is no one's business in the manifest. */
const dropPrivate = {
  name: 'drop-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? [])
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
          );
  },
};

/** Whether a class's `static properties` declare `name` as its own state. */
const isState = ({ ts, node }, name) => {
  const properties = node.members.find((member) => member.name?.getText() === 'properties')?.initializer;
  const entry = properties?.properties?.find((property) => property.name?.getText() === name);
  return !!entry?.initializer?.properties?.some(
    (option) => option.name?.getText() === 'state' && option.initializer?.kind === ts.SyntaxKind.TrueKeyword,
  );
};

/** The analyzer takes an element's own state for attributes, and a constructor's argument for an event's name. */
const dropGuessed = {
  name: 'drop-guessed',
  analyzePhase({ ts, node, moduleDoc, context }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
    for (const { name } of declaration?.members ?? [])
      if (isState({ ts, node }, name)) (context.states ??= new Set()).add(`${declaration.name}.${name}`);
  },
  packageLinkPhase({ customElementsManifest, context }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? []) {
        const isOwn = ({ fieldName }) => context.states?.has(`${declaration.name}.${fieldName}`);
        if (declaration.attributes)
          declaration.attributes = declaration.attributes.filter((one) => !isOwn(one));
        for (const member of declaration.members ?? [])
          if (isOwn({ fieldName: member.name })) delete member.attribute;
        if (declaration.events)
          declaration.events = declaration.events.filter(({ description }) => description);
      }
  },
};

export default {
  globs: ['src/components/**/*.ts'],
  litelement: true,
  outdir: '.',
  plugins: [keepTags, dropPrivate, dropGuessed, editorData(fileURLToPath(new URL('.', import.meta.url)))],
};
