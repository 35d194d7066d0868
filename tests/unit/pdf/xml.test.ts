import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../scripts/pdf/read/xml.ts';

describe('an XML document', () => {
  it('gives names their namespaces, by scope', () => {
    const root = parseXml('<a xmlns="one" xmlns:x="two"><x:b/><c xmlns="three" x:d="1" e="2"/><b/></a>');
    expect(root.name).toEqual({ prefix: '', local: 'a', namespace: 'one' });
    expect(root.kids.map(({ name }) => `${name.namespace} ${name.local}`)).toEqual(['two b', 'three c', 'one b']);
    expect(root.kids[1]?.attributes).toEqual([
      { prefix: 'x', local: 'd', namespace: 'two', value: '1' },
      { prefix: '', local: 'e', namespace: '', value: '2' },
    ]);
  });

  it('gives text without comments and instructions, entities resolved', () => {
    const root = parseXml(
      '\uFEFF<?xpacket begin=""?><a b="&quot;>&quot;">x &amp;<!-- <y> --> &#x65e5;&#26412;<![CDATA[<&]]></a>\n<?end?>',
    );
    expect(root.text).toBe('x & 日本<&');
    expect(root.attributes[0]?.value).toBe('">"');
  });

  it.each(['<a><b></a></b>', '<a>', '</a>', 'words', ''])('refuses %j', (source) => {
    expect(() => parseXml(source)).toThrow();
  });
});
