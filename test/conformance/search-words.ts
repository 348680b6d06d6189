const words = (text: string) => text.split(/\s+/);

/** A text as people mistype it: without a letter, with two exchanged, with one twice, with a wrong one. */
function mistyped(text: string, i: number): string {
  const at = 1 + ((i * 7) % Math.max(1, text.length - 2));
  const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
  const exchanged = before + after.slice(0, 1) + here + after.slice(1);
  return [before + after, exchanged, before + here + here + after, `${before}x${after}`][i % 4]!;
}

/** What people type to find these names: parts of them, in other orders and forms, with and without errors. */
export const searchesOf = (names: readonly string[]): string[] =>
  names.flatMap((name, i) => {
    const all = words(name);
    const ways = [
      all.slice(0, 2).join(' '),
      name.slice(0, Math.ceil(name.length * 0.6)),
      all.slice(-2).join(' ').normalize('NFD'),
      mistyped(all.slice(0, 3).join(' '), i),
      `${all[0]} ${all.at(-1)?.slice(0, 2)}`,
      all.slice(0, 4).reverse().join(' ').toUpperCase(),
    ];
    return [ways[i % ways.length]!, ways[(i + 3) % ways.length]!].map((text) => text.slice(0, 100));
  });

const everyday = `
trà | tra | chè | che thai nguyen | chè thái n | cà phê | ca phe dak lak | đắk lắk | dak la | ha noi | hà nội | mat ong rung
mật  ong | gạo | gao st25 | nuoc mam | nuoc mamm | nuoc mắm phú quốc | ho chi minh | bac giang | vai thieu bac giang
ba ria vung tau | hue | hop tac xa | htx | ocop | 5 sao | viet nam | a | b | t | 1 | 12 | ruou can | trà trà | tra tra tra
trà thái nguyên trà | thai nguyen che | nguyen thai | che che thai nguyen | mien dong | mien don | banh da cua | tra bac
banh trang phoi suong | bnah trang | ngheee an | lang son | hoi cho | tuan hang | cong ty co phan | cong ty thai nguyen
thai nguyen thai nguyen | hop tac xa nong nghiep thai ng | trà xanh trà đen | sản phẩm | san pham cua tinh bac ninh`;

const odd = `
!!! | ' | &!():*<-> | \\ | %_ | che & thai | 茶 | 山 ha giang | 𠮷野 | 𠮷 | oreilly | o'reilly | 12 3/4 | 40°n | ½ | đ | Đ Đ | ﬁ | İ | ß
khong co gi nhu the nay | xyzzy | zzzzzzz | tra' | "tra" | tra\\ | tra:* | :* | a:b | 'tra':*A | c++ | trà-xanh | trà/xanh`;

const listed = (text: string) => text.split(/[|\n]/).flatMap((one) => one.trim() || []);

/** Everyday searches, and what no search engine likes. */
export const phrases: readonly string[] = [
  ...listed(everyday),
  ...listed(odd),
  ...['   ', '\u0301', 'x'.repeat(100), 'mật ong '.repeat(12)],
];
