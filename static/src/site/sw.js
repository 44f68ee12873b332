// Keeps the whole site for use without a network. The build fills in the version and the files.
const CACHE = 'wengert-@VERSION@';
const FILES = '@FILES@';

const home = new URL('./', self.registration.scope).href;
const own = new Set(FILES.map(file => new URL(file, home).href));

// All or nothing: one file that fails leaves the version before it in charge.
self.addEventListener('install', event => event.waitUntil(
  caches.open(CACHE).then(cache => cache.addAll(FILES.map(file => new Request(new URL(file, home), {cache: 'no-cache'})))),
));

self.addEventListener('activate', event => event.waitUntil(
  caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith('wengert-') && name !== CACHE).map(name => caches.delete(name))))
    .then(() => self.clients.claim()),
));

// A new version waits until the page says that nobody is in the middle of something.
self.addEventListener('message', event => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', event => {
  const {request} = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  url.hash = '';
  url.search = '';
  const page = request.mode === 'navigate' && url.href.startsWith(home) && (url.href === home || own.has(url.href));
  const key = page && url.href === home ? new URL('index.html', home).href : url.href;
  if (!page && !own.has(key)) return;
  event.respondWith(caches.open(CACHE).then(cache => cache.match(key)).then(kept => kept ?? fetch(request)));
});
