"""Opens the rows behind a figure on the case in front, with the places in which its files may be."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gatewalk.domain.finding import RowFilter
from gatewalk.window.work_dialog import Places

if TYPE_CHECKING:
    from gatewalk.window.desk import Desk


def open_rows_dialog(desk: "Desk", wanted: RowFilter) -> None:
    """List the rows that `wanted` lets through, where the case has scores."""
    from gatewalk.window.rows_dialog import RowsDialog

    walk = desk.walk
    if walk is None or walk.investigation.scores is None:
        return
    desk.flush()
    dialog = RowsDialog(walk.session, wanted, desk.look, desk.window)
    dialog.chooser = desk.extras.chooser
    dialog.places = score_places(desk)
    desk.open_dialog(dialog)
    dialog.begin()


def score_places(desk: "Desk") -> Places:
    """Where score files may be: shown last, read from last, beside the investigation."""
    profile, case = desk.profile, desk.case
    known = [profile.text("scores-folder"), profile.text("folder")]
    known += [str(case.path.parent)] if case is not None and case.path is not None else []
    known += [str(profile.pasted_folder)] if profile.pasted_folder.is_dir() else []
    folders = [Path(name) for name in dict.fromkeys(filter(None, known))]
    keep = partial(profile.keep, "scores-folder")
    return Places(folders, lambda folder: keep(str(folder)), desk.sealing.sealed)
