"""Every user action as a row of one table: menus, top bar, command palette, keys and help read it.

A row says what it is called (in English, which `title` translates), its keys, its icon and when it can be
done. What it does is bound by id in
`window.commands`; a test holds both tables against each other.
"""

from collections.abc import Callable
from dataclasses import dataclass

from gatewalk.files.language.catalogue import window_languages
from gatewalk.theme.language import language_name, marked, tr


@dataclass(frozen=True)
class Situation:
    """What the rows ask about: is a case open, can something be undone, and so on."""

    case_open: bool = False
    can_undo: bool = False
    can_redo: bool = False
    has_scores: bool = False
    has_answer: bool = False
    has_shortcuts: bool = False
    presenting: bool = False
    trees: int = 0
    further_tree: bool = False
    undo_label: str = ""
    redo_label: str = ""


@dataclass(frozen=True)
class UserAction:
    """One thing that a user can do. `menu` is where it stands, `keys` its shortcuts, first one shown.

    Rows of one `group` stand in a menu of their own within `menu`; one of them is on.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    enabled_when: Callable[[Situation], bool] = lambda _situation: True
    checkable: bool = False
    about: str = ""
    group: str = ""

    @property
    def title(self) -> str:
        """`text` in the window's language."""
        return f"{tr(self.group)}: {self.entry}" if self.group else self.entry

    @property
    def entry(self) -> str:
        """What the row is called within its menu, in the window's language."""
        head, _, rest = self.id.partition("-")
        if head == "answer":
            return tr("Answer {n}", n=rest)
        return self.text if head == "language" and rest != "system" else tr(self.text)


def _open(situation: Situation) -> bool:
    return situation.case_open


def _presenting(situation: Situation) -> bool:
    return situation.presenting


def _scored(situation: Situation) -> bool:
    return situation.has_scores


def _answer_rows() -> tuple[UserAction, ...]:
    return tuple(
        UserAction(f"answer-{n}", f"Answer {n}", "Gate", (str(n),), "check", _open, about="the gate's answer")
        for n in range(1, 10)
    )


FILE = (
    UserAction("new", "New investigation…", "File", ("Ctrl+N",), "new"),
    UserAction("open", "Open…", "File", ("Ctrl+O",), "open", about="investigation, record, tree or scores"),
    UserAction("example", "Open the worked example", "File", (), "play"),
    UserAction("save", "Save", "File", ("Ctrl+S",), "save", _open),
    UserAction("save-as", "Save as…", "File", ("Ctrl+Shift+S",), "save", _open),
    UserAction("load-scores", "Load scores…", "File", ("Ctrl+L",), "load", _open),
    UserAction(
        "paste-scores",
        "Load scores from the clipboard…",
        "File",
        ("Ctrl+Shift+V",),
        "load",
        _open,
        about="paste",
    ),
    UserAction(
        "export-record", "Export record…", "File", ("Ctrl+E",), "export", _open, about="PDF, Markdown"
    ),
    UserAction("library", "Library of a folder…", "File", (), "folder", about="search all investigations"),
    UserAction("start", "Start page", "File", (), "gates"),
    UserAction("quit", "Quit", "File", ("Ctrl+Q",), "close"),
)
EDIT = (
    UserAction("undo", "Undo", "Edit", ("Ctrl+Z",), "undo", lambda s: s.can_undo),
    UserAction("redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", lambda s: s.can_redo),
    UserAction("history", "History", "Edit", ("Ctrl+H",), "history", _open, checkable=True),
    UserAction("rename", "Rename the investigation…", "Edit", ("F2",), "edit", _open),
)
GATE = (
    UserAction("forward", "Continue", "Gate", ("Alt+Right", "Ctrl+Return"), "next", _open),
    UserAction("back", "Back", "Gate", ("Alt+Left",), "back", _open),
    *_answer_rows(),
    UserAction("skip", "Skip this gate…", "Gate", (), "skip", _open),
    UserAction("shortcut", "Take a shortcut…", "Gate", (), "skip", lambda s: s.has_shortcuts),
    UserAction("clear-answer", "Take the answer back", "Gate", (), "trash", lambda s: s.has_answer),
    UserAction("note", "Write a note at this gate", "Gate", ("Ctrl+M",), "note", _open),
    UserAction("room-first", "Ask the room first", "Gate", ("Ctrl+R",), "eye-off", _open, checkable=True),
    UserAction("decision", "Show the decision", "Gate", ("Ctrl+D",), "target", _open),
)
CASE = (
    UserAction("changes", "Change log…", "Case", (), "clock", _open),
    UserAction("constraints", "Constraints…", "Case", (), "checklist", _open),
    UserAction("thresholds", "Thresholds…", "Case", (), "settings", _open),
    UserAction("plan", "Actions and owners…", "Case", (), "people", _open),
    UserAction("judge", "Check the judge…", "Case", (), "eye", _scored, about="label outputs blind"),
    UserAction("next-tree", "Continue with the next tree…", "Case", (), "tree", _open, about="same case"),
    UserAction("other-tree", "Show the other tree", "Case", ("Ctrl+PgDown",), "tree", lambda s: s.trees > 1),
    UserAction(
        "newer-tree", "Walk the tree as it is now…", "Case", (), "history", _open, about="new version"
    ),
    UserAction("leave-tree", "Leave this tree out again", "Case", (), "trash", lambda s: s.further_tree),
    UserAction("export-plan", "Export actions…", "Case", (), "export", _open, about="CSV, calendar"),
    UserAction("compare", "Compare with another investigation…", "Case", (), "compare", _open),
    UserAction("find-slices", "Find slices that carry the drop…", "Case", (), "filter", _scored),
    UserAction("follow-up", "After the fix…", "Case", (), "check", _scored, about="fixed, partly, not"),
    UserAction("next-tests", "Cheapest next test…", "Case", ("Ctrl+G",), "tip", _open, about="bits per hour"),
    UserAction("stability", "How stable is the decision?", "Case", (), "target", _scored),
    UserAction("scores-hold", "What the scores hold…", "Case", (), "info", _scored, about="gaps, lines"),
    UserAction("rows", "Rows behind the finding", "Case", ("Ctrl+J",), "table", _scored),
)
VIEW = (
    UserAction("present", "Present", "View", ("F5",), "present", _open),
    UserAction("present-move", "Present on the next screen", "View", ("Shift+F5",), "present", _presenting),
    UserAction(
        "present-plot", "Plot on the shared screen", "View", (), "plot", _presenting, about="key P there"
    ),
    UserAction(
        "present-blank",
        "Blank the finding",
        "View",
        (),
        "eye-off",
        _presenting,
        about="key B when presenting",
    ),
    UserAction("palette", "Find an action…", "View", ("Ctrl+K",), "command"),
    UserAction("fit", "Fit the tree", "View", ("Ctrl+0",), "fit", _open),
    UserAction("zoom-in", "Zoom in", "View", ("Ctrl++", "Ctrl+="), "plus", _open),
    UserAction("zoom-out", "Zoom out", "View", ("Ctrl+-",), "minus", _open),
    UserAction("plot-time", "Plot over time", "View", ("Ctrl+1",), "plot", _open),
    UserAction("plot-gap", "Plot the gap", "View", ("Ctrl+2",), "plot", _open),
    UserAction("plot-slices", "Plot the slices", "View", ("Ctrl+3",), "plot", _open),
    UserAction("plot-paired", "Plot the paired runs", "View", ("Ctrl+4",), "plot", _open),
    UserAction("theme", "Light or dark", "View", ("Ctrl+T",), "dark"),
    UserAction("text-larger", "Larger text", "View", ("Ctrl+Shift++", "Ctrl+Shift+="), "plus"),
    UserAction("text-smaller", "Smaller text", "View", ("Ctrl+Shift+-",), "minus"),
    UserAction("full-screen", "Full screen", "View", ("F11",), "fit"),
)
LANGUAGE = tuple(
    UserAction(f"language-{code}", name, "View", (), "language", checkable=True, group="Language")
    for code, name in [
        ("system", marked("As the system")),
        *((code, language_name(code)) for code in window_languages()),
    ]
)
HELP = (
    UserAction("help", "Keys and help", "Help", ("F1",), "help"),
    UserAction("tour", "A short tour", "Help", (), "tip", _open),
    UserAction("about", "About Gatewalk", "Help", (), "info"),
)

ACTIONS: tuple[UserAction, ...] = (*FILE, *EDIT, *GATE, *CASE, *VIEW, *LANGUAGE, *HELP)
MENUS = ("File", "Edit", "Gate", "Case", "View", "Help")
BY_ID = {action.id: action for action in ACTIONS}
