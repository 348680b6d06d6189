import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Body, onEveryDatabase } from './helpers/databases.js';

const source = { url: 'https://example.vn/bai', title: 'Một bài báo' };

onEveryDatabase('what the programme has to say', 'catalogue', (world) => {
  let key: string | undefined;
  const put = async (path: string, body: unknown) => {
    key ??= await world.key('catalogue:write', 'lists:write');
    const made = await world.send('PUT', `/v1/${path}`, { key, body });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    return (await world.get(`/v1/${path}`)).body;
  };

  it('knows "42 provinces" without their names, and agreements that name theirs', async () => {
    const many = await put('agreements/ghi-nho-42-tinh', {
      subject: { vi: 'Hợp tác với 42 tỉnh, thành phố' },
      level: 'city',
      kind: 'memorandum',
      multiParty: true,
      provinceCount: { value: 42, qualifier: 'exactly' },
      sources: [source],
    });
    assert.deepEqual(many.provinces, []);
    assert.deepEqual(many.provinceCount, { value: 42, qualifier: 'exactly' });
    const two = await put('agreements/ghi-nho-hai-tinh', {
      subject: { vi: 'Hợp tác với Bắc Giang và Sơn La' },
      level: 'department',
      multiParty: false,
      provinces: ['63-24', 'Sơn La'],
      sources: [source],
    });
    assert.deepEqual(
      two.provinces.map((one: { id: string; current: string }) => [one.id, one.current]),
      [
        ['63-24', '34-24'],
        ['34-14', '34-14'],
      ],
    );
    const found = await world.get('/v1/agreements?province=bac-ninh');
    assert.ok(found.body.data.some(({ id }: { id: string }) => id === 'ghi-nho-hai-tinh'));
  });

  it('keeps "more than 40" as it was said', async () => {
    const figure = await put('figures/hon-40', {
      value: 40,
      qualifier: 'more-than',
      unit: { vi: 'tỉnh, thành phố' },
      period: { from: '2023', to: '2026-06' },
      status: 'reported',
      saidBy: 'Sở Công Thương Hà Nội',
      sources: [source],
    });
    assert.deepEqual([figure.value, figure.qualifier], [40, 'more-than']);
    assert.ok(
      (await world.get('/v1/figures?year=2024&limit=100')).body.data.some((one: Body) => one.id === 'hon-40'),
    );
  });

  it('says what a channel asks of suppliers, and tells a story about products', async () => {
    const requirements = [
      { topic: 'certificate', text: { vi: 'Có giấy chứng nhận an toàn thực phẩm' } },
      { topic: 'delivery', text: { vi: 'Giao trước 6 giờ' } },
    ];
    const channel = await put('channels/sieu-thi-thu', {
      name: 'Siêu thị thử',
      kind: 'supermarket',
      requirements,
      sources: [source],
    });
    assert.deepEqual(channel.requirements, requirements);
    const { data } = (await world.get('/v1/products?limit=1')).body;
    const about = {
      title: 'Bài thử',
      url: source.url,
      publisher: 'Báo thử',
      kind: 'article',
      language: 'vi',
    };
    await put('stories/bai-thu', { ...about, products: [data[0].id], provinces: ['bac-ninh'] });
    const told = await world.get(`/v1/stories?product=${data[0].id}`);
    const inProvince = await world.get('/v1/stories?province=bac-ninh&limit=100');
    assert.ok(inProvince.body.data.some(({ id }: { id: string }) => id === 'bai-thu'));
    assert.ok(told.body.data.some(({ id }: { id: string }) => id === 'bai-thu'));
  });
});
