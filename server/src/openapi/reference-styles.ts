/** The style sheet of the reference. */
export const referenceStyles = `:root { color-scheme: light dark; --ink: light-dark(#1c1a17, #ece7df); --paper: light-dark(#fffdf9, #171614); --line: light-dark(#ddd5c8, #3a362f); --accent: light-dark(#9c2a1b, #f0947f); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--ink); } h3 { margin-top: 2rem; font-size: 1.0625rem; }
a { color: var(--accent); } code { font: 0.9375em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; } nav a { display: inline-block; padding: 0.25rem 0; }
.method { font: 700 0.75rem/1 ui-monospace, monospace; letter-spacing: 0.08em; color: var(--accent); }
.scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; } thead th { font-size: 0.8125rem; }
tbody th { font-weight: 400; white-space: nowrap; }
@media print { nav { display: none; } }
`;
