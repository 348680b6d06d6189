import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { FileError } from './faults.js';

/** Bytes that an XLSX file may have unpacked, and each part that is held in memory. */
const LARGEST = 2_000_000_000;
const LARGEST_TEXTS = 100_000_000;
const MOST_PARTS = 1000;

const noXlsx = () =>
  new FileError('The file is no XLSX workbook. Save it as "Excel Workbook (.xlsx)", or as CSV UTF-8.');

const tooLarge = () => new FileError('The workbook is too large unpacked. Save the sheet as CSV UTF-8.');

interface Part {
  /** 0 for stored, 8 for deflated. */
  method: number;
  packed: number;
  offset: number;
}

/** Unpacks a part to count its bytes: what a file says of itself need not be true. */
async function checkPart(file: FileHandle, { method, packed, offset }: Part): Promise<void> {
  const header = Buffer.alloc(30);
  await file.read(header, 0, 30, offset);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw noXlsx();
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (method === 0 || packed === 0) {
    if (packed > LARGEST_TEXTS) throw tooLarge();
    return;
  }
  let size = 0;
  const bytes = file.createReadStream({ start, end: start + packed - 1, autoClose: false });
  await pipeline(bytes, createInflateRaw(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const { length } of chunks) if ((size += length) > LARGEST_TEXTS) return;
  }).catch(() => {
    if (size <= LARGEST_TEXTS) throw noXlsx();
  });
  if (size > LARGEST_TEXTS) throw tooLarge();
}

/** Refuses what is no workbook, or would be far larger unpacked than any list is. */
export async function checkZip(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, 65_557));
    await file.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || end + 22 > tail.length) throw noXlsx();
    const parts = tail.readUInt16LE(end + 10);
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12));
    if (parts > MOST_PARTS || directory.length > 1_000_000) throw noXlsx();
    await file.read(directory, 0, directory.length, tail.readUInt32LE(end + 16));
    let total = 0;
    let isBook = false;
    const held: Part[] = [];
    for (let at = 0, n = 0; n < parts; n++) {
      if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw noXlsx();
      const unpacked = directory.readUInt32LE(at + 24);
      const length = directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + 46, at + 46 + length);
      total += unpacked;
      isBook ||= name === 'xl/workbook.xml';
      if (total > LARGEST) throw tooLarge();
      // Sheets are read row by row; everything else is held in memory.
      if (!name.startsWith('xl/worksheets/'))
        held.push({
          method: directory.readUInt16LE(at + 10),
          packed: directory.readUInt32LE(at + 20),
          offset: directory.readUInt32LE(at + 42),
        });
      at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    if (!isBook) throw noXlsx();
    for (const part of held) await checkPart(file, part);
  } finally {
    await file.close();
  }
}
