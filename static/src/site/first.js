// Before anything is painted: the theme that was chosen, and whether what the page comes with is what this visitor will see.
(() => {
  const root = document.documentElement;
  const kept = name => {
    try {
      return localStorage.getItem('wengert.' + name) || '';
    } catch {
      return '';
    }
  };
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  const isOther = location.hash.length > 1
    || ['draft', 'language', 'digits', 'adjoints', 'line-ends'].some(name => kept(name));
  if (isOther) root.setAttribute('data-waits', '');
})();
