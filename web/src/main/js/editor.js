// CodeMirror behind one function. What a token, a problem or a completion is, Java decides; this file only
// translates its plain arrays and objects into CodeMirror's extensions. Positions are UTF-16 offsets.
import {Annotation, Compartment, EditorState, RangeSet, StateEffect, StateField, Transaction} from '@codemirror/state';
import {
  Decoration, EditorView, GutterMarker, gutterLineClass, highlightActiveLine, highlightActiveLineGutter, hoverTooltip, keymap,
  lineNumbers, placeholder, showTooltip, WidgetType,
} from '@codemirror/view';
import {
  copyLineDown, copyLineUp, cursorCharLeft, cursorCharRight, cursorDocEnd, cursorDocStart, cursorGroupLeft,
  cursorGroupRight, cursorLineBoundaryBackward, cursorLineBoundaryForward, cursorLineBoundaryLeft,
  cursorLineBoundaryRight, cursorLineDown, cursorLineUp, cursorPageDown, cursorPageUp, deleteCharBackward,
  deleteCharForward, deleteGroupBackward, deleteGroupForward, deleteLine, deleteLineBoundaryBackward,
  deleteLineBoundaryForward, emacsStyleKeymap, history, historyKeymap, insertNewlineKeepIndent, isolateHistory, moveLineDown,
  moveLineUp, redo, redoDepth, selectAll, selectCharLeft, selectCharRight, selectDocEnd, selectDocStart, selectGroupLeft,
  selectGroupRight, selectLine, selectLineBoundaryBackward, selectLineBoundaryForward, selectLineBoundaryLeft,
  selectLineBoundaryRight, selectLineDown, selectLineUp, selectPageDown, selectPageUp, simplifySelection, toggleComment,
  undo, undoDepth,
} from '@codemirror/commands';
import {acceptCompletion, autocompletion, completionKeymap} from '@codemirror/autocomplete';

/** Marks a change that came from the page, so that it is not reported back to the page. */
const fromPage = Annotation.define();
const setMarks = StateEffect.define();

const severities = ['error', 'warning', 'info'];

/** One decoration for each class; where the same one stays, CodeMirror has nothing to compare. */
const kinds = (prefix, classes) => classes.map(name => Decoration.mark({class: prefix + name}));

/** Decorations from flat triples (from, to, kind); empty and out-of-range spans are left out. */
function decorations(triples, kinds, length) {
  const spans = [];
  for (let i = 0; i + 2 < triples.length; i += 3) {
    const from = Math.max(0, triples[i]);
    const to = Math.min(length, triples[i + 1]);
    if (from < to) spans.push(kinds[triples[i + 2]].range(from, to));
  }
  return Decoration.set(spans, true);
}

/** Colours the whole text again after each change, in the same transaction: nothing flashes. */
const tokens = (highlight, kinds) => {
  const paint = doc => decorations(highlight(doc.toString()), kinds, doc.length);
  return StateField.define({
    create: state => paint(state.doc),
    update: (value, change) => change.docChanged ? paint(change.newDoc) : value,
    provide: field => EditorView.decorations.from(field),
  });
};

/** Makes the numbers of lines with problems tell of them. */
class ProblemLine extends GutterMarker {
  constructor(severity) {
    super();
    this.elementClass = 'line-' + severity;
  }
}

const problemLines = Object.fromEntries(severities.map(name => ['mark-' + name, new ProblemLine(name)]));

/** Spans the page points at, such as problems and the source of the selected node; they move with the text. */
const marks = kinds => StateField.define({
  create: () => Decoration.none,
  update(value, change) {
    for (const effect of change.effects) {
      if (effect.is(setMarks)) return decorations(effect.value, kinds, change.newDoc.length);
    }
    return value.map(change.changes);
  },
  provide: field => [
    EditorView.decorations.from(field),
    gutterLineClass.compute([field], state => {
      const lines = [];
      state.field(field).between(0, state.doc.length, (from, to, mark) => {
        const line = problemLines[mark.spec.class];
        if (line) lines.push(line.range(state.doc.lineAt(from).from));
      });
      return RangeSet.of(lines, true);
    }),
  ],
});

const setLineEnds = StateEffect.define();

/** Numbers behind a line: what it computes, and the adjoint of that. They are shown and not read out as its text. */
class LineEnd extends WidgetType {
  constructor(end) {
    super();
    this.end = end;
  }

  eq(other) {
    return other.end.value === this.end.value && other.end.adjoint === this.end.adjoint;
  }

  toDOM() {
    const place = document.createElement('span');
    place.className = 'line-end';
    place.ariaHidden = 'true';
    for (const kind of ['value', 'adjoint']) {
      if (!this.end[kind]) continue;
      const number = document.createElement('span');
      number.className = 'line-end-' + kind;
      number.textContent = this.end[kind];
      place.append(number);
    }
    return place;
  }
}

/** What stands behind a line stays until it is set anew. */
const lineEnds = StateField.define({
  create: () => Decoration.none,
  update(value, change) {
    for (const effect of change.effects) {
      if (effect.is(setLineEnds)) {
        return Decoration.set(effect.value.map(end =>
          Decoration.widget({widget: new LineEnd(end), side: 1}).range(Math.min(end.at, change.newDoc.length))));
      }
    }
    return value.map(change.changes);
  },
  provide: field => EditorView.decorations.from(field),
});

/** What a writer expects of keys; those that would need a syntax tree, and its weight, are left out. */
const keys = [
  {key: 'ArrowLeft', run: cursorCharLeft, shift: selectCharLeft, preventDefault: true},
  {key: 'Mod-ArrowLeft', mac: 'Alt-ArrowLeft', run: cursorGroupLeft, shift: selectGroupLeft, preventDefault: true},
  {mac: 'Cmd-ArrowLeft', run: cursorLineBoundaryLeft, shift: selectLineBoundaryLeft, preventDefault: true},
  {key: 'ArrowRight', run: cursorCharRight, shift: selectCharRight, preventDefault: true},
  {key: 'Mod-ArrowRight', mac: 'Alt-ArrowRight', run: cursorGroupRight, shift: selectGroupRight, preventDefault: true},
  {mac: 'Cmd-ArrowRight', run: cursorLineBoundaryRight, shift: selectLineBoundaryRight, preventDefault: true},
  {key: 'ArrowUp', run: cursorLineUp, shift: selectLineUp, preventDefault: true},
  {mac: 'Cmd-ArrowUp', run: cursorDocStart, shift: selectDocStart},
  {mac: 'Ctrl-ArrowUp', run: cursorPageUp, shift: selectPageUp},
  {key: 'ArrowDown', run: cursorLineDown, shift: selectLineDown, preventDefault: true},
  {mac: 'Cmd-ArrowDown', run: cursorDocEnd, shift: selectDocEnd},
  {mac: 'Ctrl-ArrowDown', run: cursorPageDown, shift: selectPageDown},
  {key: 'PageUp', run: cursorPageUp, shift: selectPageUp},
  {key: 'PageDown', run: cursorPageDown, shift: selectPageDown},
  {key: 'Home', run: cursorLineBoundaryBackward, shift: selectLineBoundaryBackward, preventDefault: true},
  {key: 'Mod-Home', run: cursorDocStart, shift: selectDocStart},
  {key: 'End', run: cursorLineBoundaryForward, shift: selectLineBoundaryForward, preventDefault: true},
  {key: 'Mod-End', run: cursorDocEnd, shift: selectDocEnd},
  {key: 'Enter', run: insertNewlineKeepIndent, shift: insertNewlineKeepIndent},
  {key: 'Mod-a', run: selectAll},
  {key: 'Backspace', run: deleteCharBackward, shift: deleteCharBackward, preventDefault: true},
  {key: 'Delete', run: deleteCharForward, preventDefault: true},
  {key: 'Mod-Backspace', mac: 'Alt-Backspace', run: deleteGroupBackward, preventDefault: true},
  {key: 'Mod-Delete', mac: 'Alt-Delete', run: deleteGroupForward, preventDefault: true},
  {mac: 'Mod-Backspace', run: deleteLineBoundaryBackward, preventDefault: true},
  {mac: 'Mod-Delete', run: deleteLineBoundaryForward, preventDefault: true},
  {key: 'Alt-ArrowUp', run: moveLineUp, shift: copyLineUp},
  {key: 'Alt-ArrowDown', run: moveLineDown, shift: copyLineDown},
  {key: 'Escape', run: simplifySelection},
  {key: 'Alt-l', mac: 'Ctrl-l', run: selectLine},
  {key: 'Shift-Mod-k', run: deleteLine},
  {key: 'Mod-/', run: toggleComment},
  ...emacsStyleKeymap.map(({key, run, shift}) => ({mac: key, run, shift})),
];

const look = (tokenClasses, markClasses) => EditorView.theme({
  '&': {color: 'var(--code-text, inherit)', backgroundColor: 'transparent', height: '100%', fontSize: 'inherit'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--code-font, ui-monospace, monospace)', lineHeight: 'var(--code-line, 1.6)'},
  '.cm-content': {caretColor: 'var(--code-caret, currentColor)', padding: '8px 0'},
  '.cm-lineNumbers .cm-gutterElement': {padding: '0 12px 0 8px'},
  '.cm-gutters': {backgroundColor: 'transparent', color: 'var(--code-gutter, inherit)', border: 'none'},
  '.cm-activeLine': {backgroundColor: 'var(--code-line-active, transparent)'},
  '.cm-activeLineGutter': {backgroundColor: 'transparent', color: 'var(--code-gutter-active, inherit)'},
  '.cm-placeholder': {color: 'var(--code-placeholder, inherit)'},
  '.cm-line::selection, .cm-line ::selection': {backgroundColor: 'var(--code-selection, Highlight)'},
  // At the right edge, where typing moves nothing. Without height of its own it pushes no other line aside, and where the
  // text leaves no room for it, it falls out of its line and is cut off as a whole.
  '.cm-line': {overflowY: 'clip'},
  '.line-end': {
    float: 'right', font: 'var(--line-end, inherit)', height: '24px', marginBottom: '-24px', paddingRight: '8px',
    opacity: 'var(--line-end-opacity, 1)', userSelect: 'none', whiteSpace: 'nowrap',
  },
  '.line-end > *': {marginLeft: '16px'},
  '.line-end > *::before': {content: '"v"', fontStyle: 'italic', marginRight: '6px'},
  '.line-end-value': {color: 'var(--value, inherit)'},
  '.line-end-adjoint': {color: 'var(--adjoint, inherit)'},
  '.line-end-adjoint::before': {content: 'var(--adjoint-sign, "v")', textDecoration: 'var(--adjoint-line, overline)'},
  '.cm-tooltip': {
    backgroundColor: 'var(--surface-raised, Canvas)', color: 'var(--text, CanvasText)',
    border: '1px solid var(--line, currentColor)', borderRadius: '8px', overflow: 'hidden', maxWidth: '36em',
  },
  '.help': {font: 'var(--help, inherit)', padding: '8px 12px', maxWidth: '32em'},
  '.help p': {margin: '4px 0'},
  '.help-head': {display: 'flex', gap: '12px', alignItems: 'baseline'},
  '.help-meaning, .help-domain': {color: 'var(--ink-soft, inherit)'},
  '.help-curve': {
    display: 'block', width: '160px', margin: '8px 0', fill: 'none', stroke: 'var(--value, currentColor)', strokeWidth: '16',
  },
  '.help-axes': {stroke: 'var(--line, currentColor)', strokeWidth: '10'},
  '.value': {color: 'var(--value, inherit)'},
  '.adjoint': {color: 'var(--adjoint, inherit)'},
  '.cm-tooltip-autocomplete > ul': {fontFamily: 'inherit', maxHeight: '16em'},
  '.cm-tooltip-autocomplete > ul > li': {padding: '4px 8px'},
  '.cm-tooltip-autocomplete > ul > li[aria-selected]':
    {backgroundColor: 'var(--accent, Highlight)', color: 'var(--on-accent, HighlightText)'},
  '.cm-completionDetail': {fontStyle: 'normal', opacity: 0.8, marginLeft: '1em'},
  '.cm-completionInfo': {padding: '0', maxWidth: '28em'},
  ...Object.fromEntries(tokenClasses.map(name => ['.tok-' + name, {color: `var(--code-${name}, inherit)`}])),
  ...Object.fromEntries(markClasses.map(name => ['.mark-' + name, {
    backgroundColor: `var(--mark-${name}, transparent)`, borderRadius: '3px',
    boxShadow: `0 0 0 1px var(--mark-${name}-line, transparent)`,
  }])),
  ...Object.fromEntries(severities.map(name => ['.mark-' + name, {
    textDecoration: `underline wavy var(--problem-${name}, currentColor) 1px`, textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  }])),
  ...Object.fromEntries(severities.map(name => ['.cm-gutterElement.line-' + name, {
    color: `var(--problem-${name}, inherit)`, boxShadow: `inset 3px 0 var(--problem-${name}, currentColor)`,
  }])),
});

/** What Java answers about a place, as a tooltip above it. */
const card = found => found && {pos: found.from, end: found.to, above: true, create: () => ({dom: found.content})};

/** How a call is made, from when its arguments are typed until the cursor is moved. */
const signatures = signature => StateField.define({
  create: () => null,
  update(value, change) {
    if (!change.docChanged) return change.selection ? null : value;
    return change.isUserEvent('input.type') ? card(signature(change.newDoc.toString(), change.newSelection.main.head)) : null;
  },
  provide: field => showTooltip.from(field),
});

/** The smallest replacement that turns one text into another: what lies outside of it keeps cursor and marks. */
function difference(before, after) {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start
      && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return {from: start, to: before.length - tail, insert: after.slice(start, after.length - tail)};
}

/**
 * Mounts an editor in a shadow root of `host`, where its style sheet is adopted and so needs no permission from the
 * page's content security policy. The functions are what Java decides; the result holds what Java may ask for.
 */
export function createEditor(host, setting, highlight, complete, hover, signature, changed, moved, pressed, dragged) {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  const writable = new Compartment();
  const labelled = new Compartment();
  const labels = (field, completions) => [
    EditorView.contentAttributes.of({'aria-label': field}),
    EditorState.phrases.of({Completions: completions}),
  ];
  let beforeDrafts = null;
  const calls = signatures(signature);
  const closed = view => {
    const isOpen = view.state.field(calls) !== null;
    if (isOpen) view.dispatch({selection: view.state.selection});
    return isOpen;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: setting.text,
      extensions: [
        lineNumbers(), highlightActiveLine(), highlightActiveLineGutter(), history(),
        placeholder(setting.placeholder), EditorView.lineWrapping,
        labelled.of(labels(setting.label, setting.completions)),
        EditorView.contentAttributes.of({spellcheck: 'false', autocapitalize: 'off', tabindex: '0'}),
        writable.of([]),
        tokens(highlight, kinds('tok-', setting.tokenClasses)),
        marks(kinds('mark-', setting.markClasses)),
        lineEnds,
        EditorState.languageData.of(() => [{commentTokens: {line: '#'}}]),
        look(setting.tokenClasses, setting.markClasses),
        autocompletion({
          icons: false,
          override: [context => complete(context.state.doc.toString(), context.pos, context.explicit)],
        }),
        hoverTooltip((view, position) => card(hover(view.state.doc.toString(), position))),
        calls,
        EditorView.domEventHandlers({
          // Chromium would give what is typed over a selection the style of what stood at its ends, inline.
          beforeinput(event, view) {
            if (event.inputType !== 'insertText' || !event.data || view.state.selection.main.empty) return false;
            view.dispatch(view.state.replaceSelection(event.data), {userEvent: 'input.type', scrollIntoView: true});
            event.preventDefault();
            return true;
          },
          blur: (event, view) => closed(view),
          // With a modifier held, a number is dragged, and a click on anything else is a key pressed there.
          mousedown(event, view) {
            const at = view.posAtCoords({x: event.clientX, y: event.clientY});
            if (event.button || at === null || !(event.altKey || event.ctrlKey || event.metaKey)) return false;
            const before = view.state.doc.toString();
            const drag = (now, isDraft) =>
              dragged(before, at, Math.round((now.clientX - event.clientX) / 6), now.shiftKey, isDraft);
            if (!drag(event, true)) return pressed(setting.click, at);
            const moving = now => drag(now, true);
            const style = view.contentDOM.style;
            style.cursor = 'ew-resize';
            addEventListener('pointermove', moving);
            addEventListener('mouseup', now => {
              removeEventListener('pointermove', moving);
              style.cursor = '';
              drag(now, false);
            }, {once: true});
            return true;
          },
        }),
        keymap.of([
          ...setting.keys.map(key => ({key, run: view => pressed(key, view.state.selection.main.head)})),
          {key: 'Tab', run: acceptCompletion},
          ...completionKeymap, {key: 'Escape', run: closed}, ...historyKeymap, ...keys,
        ]),
        EditorView.updateListener.of(update => {
          if (update.docChanged && !update.transactions.every(t => t.annotation(fromPage) || !t.docChanged)) {
            changed(update.state.doc.toString());
          }
          if (update.selectionSet) moved(update.state.selection.main.head);
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    // Drafts stay out of the history; the text that ends them is one step from what stood there before the first.
    setText(text, isDraft) {
      const replace = (next, kept) => {
        const before = view.state.doc.toString();
        if (before === next) return;
        view.dispatch({
          changes: difference(before, next),
          annotations: [
            fromPage.of(true), Transaction.userEvent.of('input.page'), Transaction.addToHistory.of(kept),
            isolateHistory.of('full'),
          ],
        });
      };
      if (isDraft) {
        beforeDrafts ??= view.state.doc.toString();
      } else if (beforeDrafts !== null) {
        replace(beforeDrafts, false);
        beforeDrafts = null;
      }
      replace(text, !isDraft);
    },
    setLabels: (field, completions) => view.dispatch({effects: labelled.reconfigure(labels(field, completions))}),
    setLineEnds: ends => view.dispatch({effects: setLineEnds.of(ends)}),
    setMarks: triples => view.dispatch({effects: setMarks.of(triples)}),
    select(from, to) {
      const length = view.state.doc.length;
      view.dispatch({
        selection: {anchor: Math.min(from, length), head: Math.min(to, length)},
        scrollIntoView: true,
      });
    },
    reveal: position => view.dispatch({
      effects: EditorView.scrollIntoView(Math.min(position, view.state.doc.length), {y: 'nearest'}),
    }),
    setReadOnly: readOnly => view.dispatch({
      effects: writable.reconfigure(readOnly ? EditorState.readOnly.of(true) : []),
    }),
    undo: () => undo(view),
    redo: () => redo(view),
    canUndo: () => undoDepth(view.state) > 0,
    canRedo: () => redoDepth(view.state) > 0,
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
