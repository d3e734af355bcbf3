"""Slices found among the columns: which kinds of input carry the drop, with the family of tests kept honest.

The search reads the score files beside the window. A found slice whose columns stand in the file can be made
a slice of the analysis: the scores are then read again with that column in the slice role, which is one step
of undo.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableWidget, QWidget

from gatewalk.domain.scores import ScoreSummary
from gatewalk.measure.slice_search import FoundSlice
from gatewalk.panels import words
from gatewalk.panels.controls import button
from gatewalk.panels.look import Look
from gatewalk.panels.texts import TextBlock
from gatewalk.session.session import Session
from gatewalk.theme.language import marked, say, tr
from gatewalk.window.tables import fill, fitted, plain_table
from gatewalk.window.task import Progress, Stop
from gatewalk.window.work_dialog import WorkDialog

_ABOUT = marked(
    "Every column with few values, pairs of them, and the length, script and words of texts "
    "are tried. A slice counts as found where it fell more than the rest and this is no luck "
    "of trying many."
)
_HEADERS = (
    marked("Found"),
    marked("Kind of input"),
    marked("Dropped by"),
    marked("The rest by"),
    marked("Share of drop"),
    marked("p, adjusted"),
    marked("Rows"),
)
#: Rows of the table; what follows carries nothing.
_MOST = 400


class SlicesDialog(WorkDialog):
    """Searches when it is opened."""

    #: A `RowFilter`: somebody asks for the rows of a slice.
    rows_wanted = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "slices_found", tr("Slices that carry the drop"), tr(_ABOUT), "", parent)
        self._session = session
        self._found: tuple[FoundSlice, ...] = ()
        self._table: QTableWidget = plain_table(
            "slices_found_table", tr("Slices, found ones first"), tuple(map(tr, _HEADERS))
        )
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._table.resizeColumnsToContents()
        self._table.itemSelectionChanged.connect(self._selected)
        self._detail = TextBlock("", look, name="slices_found_detail", size=13.5, role="muted")
        self.add_status()
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._detail)
        self._adopt = button(tr("Make this a slice of the analysis"), "slices_found_adopt", self._adopt_slice)
        self._rows = button(tr("Rows of it"), "slices_found_rows", self._show_rows)
        for place, widget in enumerate((self._adopt, self._rows)):
            widget.setEnabled(False)
            self.foot.insertWidget(place, widget)
        self.wish_size(980, 640)

    def begin(self) -> None:
        """Search now."""
        scores = self._session.investigation.scores
        if scores is None:
            self.status.set_marked(tr("Load scores first."))
            return

        def search(paths: Sequence[Path], progress: Progress, stop: Stop) -> tuple[FoundSlice, ...]:
            from gatewalk.files.scores.slice_candidates import find_slices

            return find_slices(paths, scores, progress, stop)

        self.work_on_rows(scores, search, tr("Searching the columns for slices…"), self._show)

    def _show(self, found: tuple[FoundSlice, ...]) -> None:
        self._found = found[:_MOST]
        fill(self._table, [_cells(slice_) for slice_ in self._found])
        fitted(self._table, 1, range(2, len(_HEADERS)))
        self.status.set_marked(_result_text(found))
        if self._found:
            self._table.setFocus()
            self._table.selectRow(0)

    def _chosen(self) -> FoundSlice | None:
        row = self._table.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _selected(self) -> None:
        chosen = self._chosen()
        self._rows.setEnabled(chosen is not None and all(map(_is_column, chosen.where)))
        self._adopt.setEnabled(chosen is not None and bool(self._new_columns(chosen)))
        self._detail.set_marked(self._detail_text(chosen) if chosen else "")

    def _detail_text(self, chosen: FoundSlice) -> str:
        parts = [
            tr(
                "**{name}**: {baseline_n} rows at baseline, {current_n} now.",
                name=_named(chosen),
                baseline_n=words.count(chosen.baseline_n),
                current_n=words.count(chosen.current_n),
            )
        ]
        if chosen.new:
            parts.append(
                tr("It was hardly seen at baseline, so it is held against the level of the rest now.")
            )
        if not all(map(_is_column, chosen.where)):
            parts.append(
                tr("It comes from the texts, not from a column of the file, so it cannot be made a slice.")
            )
        elif not self._new_columns(chosen):
            parts.append(tr("The analysis is sliced by it already."))
        return " ".join(parts)

    def _new_columns(self, chosen: FoundSlice) -> tuple[str, ...]:
        """The columns that would become slices; none where one is no column or all are slices already."""
        scores = self._session.investigation.scores
        if scores is None or not all(map(_is_column, chosen.where)):
            return ()
        columns = tuple(chosen.where)
        return columns if slice_role(scores)[: len(columns)] != columns else ()

    def _adopt_slice(self) -> None:
        chosen, scores = self._chosen(), self._session.investigation.scores
        if chosen is None or scores is None:
            return
        columns = self._new_columns(chosen)

        def read(paths: Sequence[Path], progress: Progress, stop: Stop) -> ScoreSummary:
            from gatewalk.files.scores.read import read_scores
            from gatewalk.files.scores.request import ScoreRequest

            request = ScoreRequest.again(scores)
            slices = tuple(dict.fromkeys((*columns, *slice_role(scores))))
            return read_scores(
                paths,
                request.model_copy(update={"roles": {**request.roles, "slice": slices}}),
                progress,
                stop,
            )

        named = ", ".join(columns)
        self.work_on_rows(
            scores, read, tr("Reading the scores again…"), lambda summary: self._adopted(summary, named)
        )

    def _adopted(self, summary: ScoreSummary, named: str) -> None:
        self._session.load_scores(summary)
        self.status.set_marked(tr("The analysis is now sliced by {named}. Undo takes it back.", named=named))
        self._selected()

    def _show_rows(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.rows_wanted.emit(chosen.rows)


def slice_role(scores: ScoreSummary) -> tuple[str, ...]:
    """The columns that the analysis is sliced by, the first one first."""
    held = scores.roles.get("slice", ())
    return (held,) if isinstance(held, str) else tuple(held)


def _is_column(name: str) -> bool:
    """Whether a feature is a column of the file and not made from a text column."""
    return not name.startswith(("length of ", "script of ")) and " mentions “" not in name


def _named(found: FoundSlice) -> str:
    """``category = API and length of ticket = long``, the words for texts in the window's language."""
    return tr(" and ").join(say(f"{name} = {value}") for name, value in found.where.items())


def _cells(found: FoundSlice) -> tuple[str, ...]:
    p = tr("below 0.001") if found.p < 0.001 else f"{found.p:.3f}"
    return (
        tr("✓ found") if found.found else "–",
        _named(found) + (tr(" (new)") if found.new else ""),
        words.points(found.drop),
        words.points(found.rest_drop),
        f"{found.share * 100:.0f} %".replace("-", words.MINUS),
        p,
        words.count(found.current_n),
    )


def _result_text(found: Sequence[FoundSlice]) -> str:
    count = sum(slice_.found for slice_ in found)
    if not found:
        return tr("No column has slices with enough rows to be tried.")
    tried = tr("{count} listed", count=words.counted(len(found), "slice"))
    kept = tr("pure noise names one in at most 5 of 100 searches")
    if not count:
        return tr("No slice fell more than the rest beyond chance. {tried}; {kept}.", tried=tried, kept=kept)
    return tr(
        "{count} found, the one with the largest share first. {tried}; {kept}.",
        count=words.counted(count, "slice"),
        tried=tried,
        kept=kept,
    )
