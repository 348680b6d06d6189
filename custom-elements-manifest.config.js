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

export default {
  globs: ['src/components/**/*.ts'],
  litelement: true,
  outdir: '.',
  plugins: [keepTags, dropPrivate],
};
