import { expect } from 'chai';
import { contactSchemes, safeUrl } from '../../../src/components/internal/safe-url.js';

describe('safeUrl', () => {
  for (const url of ['https://a.example/x?y=1', 'http://a.example/'])
    it(`keeps ${url}`, () => expect(safeUrl(url)).to.equal(url));

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    '/relative',
    'not an address',
    '',
    undefined,
    null,
  ])
    it(`refuses ${JSON.stringify(url)}`, () => expect(safeUrl(url)).to.equal(undefined));

  it('lets telephone and mail through where a person is to be reached', () => {
    expect(safeUrl('tel:+84123', contactSchemes)).to.equal('tel:+84123');
    expect(safeUrl('mailto:a@b.example', contactSchemes)).to.equal('mailto:a@b.example');
    expect(safeUrl('javascript:alert(1)', contactSchemes)).to.equal(undefined);
  });

  it('resolves what an author wrote against the page', () =>
    expect(safeUrl('/shop', undefined, 'https://a.example/b')).to.equal('https://a.example/shop'));
});
