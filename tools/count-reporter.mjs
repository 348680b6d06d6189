/** Prints one plain closing line, "N passed, N failed, N skipped", that CI can count. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const n = { passed: 0, failed: 0, skipped: 0 };
    const walk = (s) => {
      for (const t of s.tests) n[t.skipped ? 'skipped' : t.passed ? 'passed' : 'failed']++;
      for (const c of s.suites) walk(c);
    };
    for (const s of sessions) {
      const before = n.failed;
      if (s.testResults) walk(s.testResults);
      if (!s.passed && n.failed === before) n.failed++;
    } // a file that did not load counts as one failure
    process.on('exit', () => console.log(`\n${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped`));
  },
});
