  // Everything is in the page already; the script changes the language, prints, and opens all for paper.
  const groups = Array.from(document.querySelectorAll('details.group'));
  let opened = [];
  start({
    receive() {},
    loading() { return ''; },
    ready() {},
    show() { opened.forEach((group) => { group.open = false; }); opened = []; },
    forPaper() { opened = groups.filter((group) => !group.open); opened.forEach((group) => { group.open = true; }); },
  });
