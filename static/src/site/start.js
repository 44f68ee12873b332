// The page's one entry: the compiled program exports its main method and does not call it. Scripts are fetched once what the
// page comes with is painted, and at once where that is kept out of sight or nobody is looking.
const begin = () => {
  import('./dom.js');
  import('./editor.js');
  import('./app.js').then(({main}) => main([]));
};

if (document.hidden || document.documentElement.hasAttribute('data-waits')) begin();
else requestAnimationFrame(() => setTimeout(begin));
