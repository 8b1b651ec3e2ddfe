  // A comparison of districts: goes on where page.js ends.

  // Positions in an item, as ComparisonData writes them.
  const CODE = 0, REGION = 1, NAMES = 2, SAME_LEVEL = 3, MEMBERS = 4, SIZE = 5, PAIRS = 6, IDENTICAL = 7, CLASSES = 8, DIFFERENCES = 9,
    RECOGNISED = 10, UNCOMPARED = 11, VALUES = 12;
  const DISTRICT = 0, ORGAN = 1, LEVEL = 2, SUBJECT = 3, DOCUMENT = 4;
  const ASPECT = 0, PLACE = 1, SAID = 2, STANDING = 3, REASON = 4, CLAUSES = 5, DIFFERING = 6, DECIDING = 7, MEASURED = 8, REFERENCE = 9,
    COMPARED = 10, TIER = 11, STEP = 12, VALUE_COUNT = 13, PIECES = 14;
  const VALUE = 0, CARRIED = 1, HOLDERS = 2, HOLDER_COUNT = 3, DEMAND = 4, BESIDE = 5;
  const FIRST = 0, SECOND = 1, PAIR_STANDING = 2, PAIR_REASON = 3;
  const WAY = 0, LIKENESS = 1, MATERIAL = 2, WRITTEN = 3;
  const ROWS_SHOWN = 100, COLUMNS_SHOWN = 40, NAMED = 8, PRINTED = 200;
  const STANDINGS = about.standings;

  const items = [], searched = [];
  const state = { view: 'districts', standings: new Set(STANDINGS), same: true, element: '', level: '', query: '', chosen: -1 };
  let kept = [];

  const said = (value) => (Array.isArray(value) ? string(inLanguage(value)) : string(value));
  const nameOf = (item) => item[NAMES].join(' · ');
  const district = (member) => string(member[DISTRICT]) || say('split.none');
  const standing = (difference) => STANDINGS[difference[STANDING]];
  const isSame = (item) => item[DIFFERENCES].length === 0;

  // ---- what is chosen

  function textOf(index) {
    if (!searched[index]) {
      const item = items[index];
      const parts = [item[CODE], nameOf(item)];
      item[MEMBERS].forEach((member) => parts.push(string(member[DISTRICT]), string(member[ORGAN]), member[SUBJECT]));
      searched[index] = parts.filter(Boolean).join('\n').toLowerCase();
    }
    return searched[index];
  }

  /** The differences of an item that the filter admits. */
  function admitted(item) {
    return item[DIFFERENCES].filter((difference) => state.standings.has(standing(difference))
      && (state.element === '' || difference[ASPECT] === Number(state.element)));
  }

  function choose() {
    const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
    kept = [];
    items.forEach((item, index) => {
      const isKept = (state.level === '' || (state.level === 'same') === item[SAME_LEVEL])
        && (isSame(item) ? state.same && state.element === '' : admitted(item).length > 0)
        && words.every((word) => textOf(index).includes(word));
      if (isKept) kept.push(index);
    });
  }

  // ---- matrix

  const badge = (sort, text) => element('span', 'badge ' + sort, text);

  /** The gravest of standings, and how many differences stand there. */
  function gravest(standings) {
    const worst = Math.max(-1, ...standings);
    return worst < 0 ? null : [STANDINGS[worst], standings.filter((each) => each === worst).length];
  }

  function cell(standings, isThere) {
    const made = element('td', isThere ? '' : 'none');
    const found = gravest(standings);
    if (!isThere) made.append('—');
    else if (found) made.append(badge(found[0], say('standing.' + found[0]) + ' ' + number(found[1])));
    else made.append(badge('same', say('html.equal')));
    return made;
  }

  function header(name) {
    const made = element('th', '', name);
    made.scope = 'col';
    return made;
  }

  function itemHeader(index) {
    const item = items[index], made = element('th'), button = element('button', '', nameOf(item));
    made.scope = 'row';
    button.type = 'button';
    button.addEventListener('click', () => open(index, true));
    made.append(button, element('span', 'soft', item[CODE] + ' · ' + say(item[SAME_LEVEL] ? 'html.level.same' : 'html.level.across')
      + ' · ' + say('html.item-pairs', { pairs: number(item[PAIRS]), identical: number(item[IDENTICAL]) })));
    return made;
  }

  /** The districts of what is chosen, those with most items first where there are too many for a table. */
  function districts() {
    const counts = new Map();
    kept.forEach((index) => items[index][MEMBERS].forEach((member) => {
      const name = district(member);
      counts.set(name, (counts.get(name) || 0) + 1);
    }));
    const names = Array.from(counts.keys());
    if (names.length <= COLUMNS_SHOWN) return names;
    return names.sort((a, b) => counts.get(b) - counts.get(a)).slice(0, COLUMNS_SHOWN);
  }

  /** Where a difference stands for some members: for what they say themselves where it was measured, else beside the others. */
  function standingOf(difference, own) {
    if (!difference[VALUE_COUNT]) return difference[STANDING];
    let worst = -1;
    difference[SAID].forEach((value, at) => {
      if (!value[HOLDERS].some((i) => own.has(i))) return;
      if (difference[MEASURED]) worst = Math.max(worst, value[BESIDE] ? value[BESIDE][0] : -1);
      else difference[COMPARED].forEach((pair) => { if (pair[FIRST] === at || pair[SECOND] === at) worst = Math.max(worst, pair[PAIR_STANDING]); });
    });
    return worst;
  }

  function standingsOf(item, name) {
    const own = new Set();
    item[MEMBERS].forEach((member, i) => { if (district(member) === name) own.add(i); });
    return [own.size > 0, admitted(item).map((each) => standingOf(each, own)).filter((each) => each >= 0)];
  }

  function districtRow(columns) {
    return (index) => {
      const row = element('tr', '', itemHeader(index));
      columns.forEach((name) => {
        const [isThere, standings] = standingsOf(items[index], name);
        row.append(cell(standings, isThere));
      });
      return row;
    };
  }

  function elementRow(index) {
    const item = items[index], row = element('tr', '', itemHeader(index));
    about.elements.forEach((title, number_) => {
      const classes = item[CLASSES][number_] || [];
      const made = cell(admitted(item).filter((each) => each[ASPECT] === number_).map((each) => each[STANDING]), classes.some((each) => each >= 0));
      const distinct = new Set(classes.filter((each) => each >= 0)).size;
      if (distinct > 1) made.append(' ', element('span', 'soft', say('html.distinct', { count: number(distinct) })));
      row.append(made);
    });
    return row;
  }

  /** For each element and district: of all comparisons with others, the share that agrees, and the gravest standing. */
  function overview(columns) {
    const place = new Map(columns.map((name, i) => [name, i]));
    const cells = about.elements.map(() => columns.map(() => ({ agreeing: 0, compared: 0, standings: STANDINGS.map(() => 0) })));
    kept.forEach((index) => {
      const item = items[index], columnOf = item[MEMBERS].map((member) => place.get(district(member)));
      cells.forEach((row, aspect) => {
        const classes = item[CLASSES][aspect] || [], sizes = new Map();
        let carried = 0;
        classes.forEach((each) => { if (each >= 0) { carried++; sizes.set(each, (sizes.get(each) || 0) + 1); } });
        columnOf.forEach((column, i) => {
          if (column !== undefined && classes[i] >= 0) {
            row[column].agreeing += sizes.get(classes[i]) - 1;
            row[column].compared += carried - 1;
          }
        });
      });
      admitted(item).forEach((each) => {
        const own = new Map();
        columnOf.forEach((column, i) => { if (column !== undefined) own.set(column, (own.get(column) || new Set()).add(i)); });
        own.forEach((those, column) => {
          const stands = each[ASPECT] < 0 ? -1 : standingOf(each, those);
          if (stands >= 0) cells[each[ASPECT]][column].standings[stands]++;
        });
      });
    });
    return cells.map((row, aspect) => {
      const head = element('th', '', inLanguage(about.elements[aspect]));
      head.scope = 'row';
      return element('tr', '', head, ...row.map(overviewCell));
    });
  }

  function overviewCell(sums) {
    const made = element('td', sums.compared ? '' : 'none');
    if (!sums.compared) {
      made.append('—');
      return made;
    }
    let worst = sums.standings.length - 1;
    while (worst >= 0 && !sums.standings[worst]) worst--;
    made.append(element('span', 'soft', (100 * sums.agreeing / sums.compared).toFixed(1) + '%'),
      worst < 0 ? badge('same', say('html.equal'))
        : badge(STANDINGS[worst], say('standing.' + STANDINGS[worst]) + ' ' + number(sums.standings[worst])));
    return made;
  }

  function table(columns) {
    const made = element('table', 'matrix'), head = element('tr', '', header(state.view === 'overview' ? say('html.element') : say('html.item')));
    columns.forEach((name) => head.append(header(name)));
    made.append(element('thead', '', head), element('tbody'));
    return made;
  }

  function matrix() {
    const area = byId('matrix'), wide = element('div', 'wide');
    area.textContent = '';
    if (!kept.length) return;
    const columns = state.view === 'elements' ? about.elements.map(inLanguage) : districts(), made = table(columns);
    wide.tabIndex = 0;
    wide.setAttribute('role', 'region');
    wide.setAttribute('aria-label', say('html.items'));
    wide.append(made);
    area.append(wide);
    if (state.view === 'overview') {
      overview(columns).forEach((row) => made.tBodies[0].append(row));
    } else {
      growRows(made.tBodies[0], wide, state.view === 'elements' ? elementRow : districtRow(columns), 0);
    }
    if (columns.length === COLUMNS_SHOWN) area.append(element('p', 'soft', say('html.columns', { count: number(COLUMNS_SHOWN) })));
  }

  /** A button for the next rows stands under the table, not in it. */
  function growRows(body, wide, make, from) {
    const to = Math.min(kept.length, from + ROWS_SHOWN);
    for (let i = from; i < to; i++) body.append(make(kept[i]));
    if (to < kept.length) {
      const button = element('button', 'more', say('html.more-items', { step: number(Math.min(ROWS_SHOWN, kept.length - to)), left: number(kept.length - to) }));
      button.type = 'button';
      button.addEventListener('click', () => {
        button.remove();
        growRows(body, wide, make, to);
        body.rows[to].querySelector('button').focus();
      });
      wide.after(button);
    }
  }

  // ---- one item side by side

  function who(item, members, size) {
    const names = Array.from(new Set(members.map((i) => district(item[MEMBERS][i]))));
    const shown = names.slice(0, NAMED).join(say('html.comma'));
    return size > NAMED && names.length > 1 ? say('html.and-more', { names: shown, count: number(size) }) : shown;
  }

  /** A value; of two wordings what only one has is marked. */
  function text(difference, value, at) {
    if (value[VALUE] === null) return element('p', 'value nothing', say(value[CARRIED] ? 'value.none' : 'value.uncarried'));
    const made = element('p', 'value'), pieces = difference[PIECES];
    if (pieces && pieces.some((piece) => piece[0] === 0)) {
      pieces.forEach((piece) => {
        if (piece[0] !== 2 - at) made.append(piece[0] === 0 ? piece[1] : element('mark', '', piece[1]));
      });
    } else {
      made.append(said(value[VALUE]));
    }
    return made;
  }

  const demanded = (difference, value) => (value[DEMAND] === 'strictest' || value[DEMAND] === 'easiest'
    ? badge('stricter', say('demand.' + (difference[VALUE_COUNT] === 2 ? 'two.' : '') + value[DEMAND])) : null);

  /** A value, who has it, what it asks and, where it was measured, how it stands beside what is above. */
  function side(item, difference, value, at) {
    const line = element('div', 'who', who(item, value[HOLDERS], value[HOLDER_COUNT]));
    const demand = demanded(difference, value), beside = value[BESIDE];
    if (demand) line.append(demand);
    if (beside) line.append(badge(STANDINGS[beside[0]], say('standing.' + STANDINGS[beside[0]])));
    const made = element('div', '', line, text(difference, value, at));
    if (beside && !difference[DECIDING].includes(at)) made.append(element('p', 'soft', said(beside[1])));
    return made;
  }

  function above(difference) {
    const given = difference[REFERENCE];
    return element('div', 'above', element('div', 'who', say('reference')),
      element('p', given === null ? 'value nothing' : 'value', given === null ? say('value.none') : said(given)));
  }

  const sidesOf = (item, difference, at) => who(item, difference[SAID][at][HOLDERS], difference[SAID][at][HOLDER_COUNT]);

  function why(item, each) {
    const shown = each[DECIDING].filter((at) => at < each[SAID].length);
    const deciding = shown.length && shown.length < each[VALUE_COUNT] ? shown.map((at) => sidesOf(item, each, at)).join(' ↔ ') : '';
    const made = element('div', 'why', element('p', '', deciding ? element('b', '', deciding) : '', deciding ? ' ' : '', said(each[REASON])));
    if (each[CLAUSES].length) made.append(element('p', 'soft', say('html.clauses', { clauses: each[CLAUSES].join(say('html.comma')) })));
    if (each[VALUE_COUNT] > 2 && !each[MEASURED]) {
      const list = element('ul', 'plain');
      each[COMPARED].forEach((pair) => list.append(element('li', '', badge(STANDINGS[pair[PAIR_STANDING]], say('standing.' + STANDINGS[pair[PAIR_STANDING]])),
        ' ' + sidesOf(item, each, pair[FIRST]) + ' ↔ ' + sidesOf(item, each, pair[SECOND]) + ' ', element('span', 'soft', said(pair[PAIR_REASON])))));
      made.append(element('details', '', element('summary', '', say('html.pairs-of-values', { count: number(each[COMPARED].length) })), list));
    }
    return made;
  }

  function difference(item, each) {
    const head = element('div', 'head', badge(standing(each), say('standing.' + standing(each))), element('span', 'text', said(each[PLACE])));
    if (each[DIFFERING] > 1) head.append(element('span', 'soft', say('html.differing', { count: number(each[DIFFERING]) })));
    const sides = element('div', 'sides');
    each[SAID].forEach((value, at) => sides.append(side(item, each, value, at)));
    if (each[MEASURED]) sides.append(above(each));
    if (each[VALUE_COUNT] > each[SAID].length && each[SAID].length) {
      sides.append(element('p', 'soft', say('html.more-values', { count: number(each[VALUE_COUNT] - each[SAID].length) })));
    }
    return element('div', 'difference', head, sides, why(item, each));
  }

  /** Steps that differ in nothing but how long they take: a table, folded where all is lawful. */
  function stepLimits(item, all) {
    const body = element('tbody');
    all.forEach((each) => {
      const step = element('th', '', string(each[STEP]) || said(each[PLACE]));
      step.scope = 'row';
      const values = element('td');
      each[SAID].forEach((value) => values.append(element('div', '', element('span', 'soft', sidesOf(item, each, each[SAID].indexOf(value)) + ' '),
        value[VALUE] === null ? say('value.none') : said(value[VALUE]), ' ', demanded(each, value))));
      body.append(element('tr', '', step, element('td', '', badge(standing(each), say('standing.' + standing(each)))), values));
    });
    const fold = element('details', '', element('summary', '', say('step-limits', { count: number(all.length) })),
      element('div', 'wide', element('table', '', body)), element('p', 'soft', said(all[0][REASON])));
    fold.open = all.some((each) => standing(each) !== 'lawful');
    return fold;
  }

  function members(item) {
    const made = element('table'), head = element('tr');
    ['district', 'organ', 'level', 'subject'].forEach((key) => head.append(header(say('html.' + key))));
    made.append(element('thead', '', head));
    const body = element('tbody');
    item[MEMBERS].forEach((member) => {
      const name = element('th', '', district(member));
      name.scope = 'row';
      const subject = element('td', '', element('code', '', member[SUBJECT] || ''));
      subject.append(element('span', 'soft', member[DOCUMENT]));
      body.append(element('tr', '', name, element('td', '', string(member[ORGAN]) || ''), element('td', '', member[LEVEL] ? said(member[LEVEL]) : ''), subject));
    });
    made.append(body);
    return element('div', 'wide', made);
  }

  /** What is the same in all, with what it says, folded; and what the sources do not carry. */
  function sameElements(item) {
    const made = element('dl');
    let same = 0;
    about.elements.forEach((title, i) => {
      const classes = (item[CLASSES][i] || []).filter((each) => each >= 0), isSameInAll = new Set(classes).size === 1;
      if (classes.length > 1 && !isSameInAll) return;
      const text = classes.length < 2 ? say('html.uncompared') : said(item[VALUES][i]) || say('value.none');
      if (classes.length > 1) same++;
      made.append(element('dt', '', inLanguage(title)), element('dd', classes.length < 2 ? 'soft' : '', text));
    });
    if (!made.firstChild) return null;
    return element('details', '', element('summary', '', say('html.same-elements', { count: number(same) })), made);
  }

  function recognised(item) {
    const list = element('ul', 'names');
    item[RECOGNISED].forEach((each) => {
      const way = say('way.' + each[WAY], { likeness: each[LIKENESS], material: each[MATERIAL] || '' });
      list.append(element('li', '', each[WRITTEN].join(' ＝ '), ' ', element('span', 'soft', way)));
    });
    return list;
  }

  function whole(index, withMembers) {
    const item = items[index], made = element('div');
    made.append(element('h3', '', nameOf(item)));
    made.append(element('p', 'soft', item[CODE] + ' · ' + say(item[SAME_LEVEL] ? 'html.level.same' : 'html.level.across') + ' · '
      + say('html.item-pairs', { pairs: number(item[PAIRS]), identical: number(item[IDENTICAL]) })));
    if (item[UNCOMPARED]) made.append(element('p', '', say('html.item-uncompared', { count: number(item[UNCOMPARED]) })));
    const fold = element('details', '', element('summary', '', say('html.members', { count: number(item[SIZE]) })), members(item));
    fold.open = withMembers && item[SIZE] <= NAMED;
    made.append(fold);
    const same = sameElements(item);
    if (same) made.append(same);
    const differences = admitted(item);
    if (!differences.length) made.append(element('p', '', say(isSame(item) ? 'html.all-same' : 'html.none-admitted')));
    [0, 1, 2, 3].forEach((tier) => {
      const own = differences.filter((each) => each[TIER] === tier);
      if (!own.length) return;
      made.append(element('h4', '', say('html.tier.' + tier)));
      if (tier === 3) made.append(stepLimits(item, own));
      else own.forEach((each) => made.append(difference(item, each)));
    });
    if (item[RECOGNISED].length) made.append(element('h4', '', say('html.recognised')), recognised(item));
    return made;
  }

  function turn(label, to) {
    const button = element('button', '', say(label));
    button.type = 'button';
    button.disabled = to === undefined;
    button.addEventListener('click', () => open(to, true));
    return button;
  }

  function showItem() {
    const area = byId('item'), at = kept.indexOf(state.chosen);
    area.textContent = '';
    if (state.chosen < 0 || !items.length) {
      area.append(element('p', 'soft', say('html.choose')));
      return;
    }
    area.append(element('div', 'turn', turn('html.previous', kept[at - 1]), turn('html.next', kept[at < 0 ? 0 : at + 1]),
      element('span', 'soft', at < 0 ? '' : say('html.position', { at: number(at + 1), of: number(kept.length) }))), whole(state.chosen, true));
  }

  function open(index, isAsked) {
    state.chosen = index;
    showItem();
    if (isAsked) {
      history.replaceState(null, '', '#item-' + index);
      byId('side').scrollIntoView();
      byId('side').focus({ preventScroll: true });
    }
  }

  // ---- all

  function options(id, entries) {
    const select = byId(id), chosen = state[id];
    select.textContent = '';
    entries.forEach(([value, text]) => {
      const option = element('option', '', text);
      option.value = value;
      option.selected = value === chosen;
      select.append(option);
    });
  }

  function show() {
    options('element', [['', say('html.all')]].concat(about.elements.map((title, i) => [String(i), inLanguage(title)])));
    options('level', [['', say('html.all')], ['same', say('html.level.same')], ['across', say('html.level.across')]]);
    choose();
    matrix();
    showItem();
    byId('status').textContent = kept.length ? say('html.shown', { number: number(kept.length), of: number(items.length) })
      : say(items.length ? 'html.none-chosen' : 'html.nothing');
  }

  /** Paper cannot be opened: all chosen items are written out, up to a number of them. */
  function forPaper() {
    const area = byId('item');
    area.textContent = '';
    kept.slice(0, PRINTED).forEach((index) => area.append(whole(index, true)));
    if (kept.length > PRINTED) area.append(element('p', '', say('html.printed', { number: number(PRINTED) })));
  }

  function fromAddress() {
    const found = /^#item-(\d+)$/.exec(location.hash);
    if (found && Number(found[1]) < items.length) {
      open(Number(found[1]), false);
      byId('side').scrollIntoView();
    }
  }

  function listen() {
    document.querySelectorAll('input[name=view]').forEach((radio) => radio.addEventListener('change', () => { state.view = radio.value; show(); }));
    document.querySelectorAll('input[name=standing]').forEach((box) => box.addEventListener('change', () => {
      if (box.checked) state.standings.add(box.value);
      else state.standings.delete(box.value);
      show();
    }));
    byId('same').addEventListener('change', () => { state.same = byId('same').checked; show(); });
    ['element', 'level'].forEach((id) => byId(id).addEventListener('change', () => { state[id] = byId(id).value; show(); }));
    listenToQuery((query) => { state.query = query; show(); });
    window.addEventListener('hashchange', fromAddress);
    state.chosen = items.findIndex((item) => !isSame(item));
    setTimeout(fromAddress);
  }

  document.querySelectorAll('input[name=view]').forEach((radio) => { radio.checked = radio.value === state.view; });
  document.querySelectorAll('input[name=standing]').forEach((box) => { box.checked = true; });
  byId('same').checked = true;
  start({
    receive: (chunk) => chunk.items.forEach((each) => items.push(each)),
    loading: () => say('html.loading', { number: number(items.length) }),
    ready: listen,
    show: show,
    forPaper: forPaper
  });
