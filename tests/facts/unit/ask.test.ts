import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ask } from '../../../scripts/facts/ask.ts';

const PATIENCE = 200;

/** The address of a server on this machine that answers as told. */
async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Answers each request with the next of the codes, the last again and again. */
const codes =
  (...all: number[]): RequestListener =>
  (_, response) =>
    response.writeHead(all.length > 1 ? (all.shift() ?? 0) : (all[0] ?? 0)).end();

it('an address that answers has no fault', async () => {
  const url = await served(codes(200));
  expect(await ask(url, PATIENCE)).toEqual({ url });
});

it('one that is gone is told with its code, and not asked again', async () => {
  const url = await served(codes(404, 200));
  expect(await ask(url, PATIENCE)).toEqual({ url, fault: 'answers 404' });
});

it('one that was busy and then answers has no fault', async () => {
  const url = await served(codes(503, 503, 200));
  expect(await ask(url, PATIENCE)).toEqual({ url });
});

it('one that stays busy is told', async () => {
  const url = await served(codes(503));
  expect(await ask(url, PATIENCE)).toEqual({ url, fault: 'answers 503' });
});

it('one that leads elsewhere is told with where it leads, unless only its last slash differs', async () => {
  const url = await served(({ url: path }, response) => {
    if (path?.endsWith('new/')) response.end();
    else response.writeHead(301, { Location: '/new/' }).end();
  });
  expect(await ask(`${url}old`, PATIENCE)).toEqual({ url: `${url}old`, fault: `leads to ${url}new/` });
  expect(await ask(`${url}new`, PATIENCE)).toEqual({ url: `${url}new` });
});

it('one that never answers is told with the cause', async () => {
  const url = await served(() => undefined);
  const { fault } = await ask(url, PATIENCE);
  expect(fault).toMatch(/^does not answer: .*timeout/);
});
