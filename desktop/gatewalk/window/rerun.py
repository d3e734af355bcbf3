"""The list of rows to run again, written where a person chooses, beside the window."""

from collections.abc import Sequence
from pathlib import Path

from gatewalk.domain.investigation import Investigation
from gatewalk.panels import words
from gatewalk.theme.language import tr
from gatewalk.window.task import Progress, Stop
from gatewalk.window.work_dialog import WorkDialog


def ask_rerun_list(dialog: WorkDialog, case: Investigation) -> None:
    """Ask where to, then write the failing rows of `current` and as many controls; `dialog` tells so."""
    scores, seed = case.scores, case.seed
    if scores is None:
        return
    out = dialog.chooser.out(tr("Write the re-run list"), "re-run.csv", tr("CSV (*.csv)"))
    if out is None:
        return

    def write(paths: Sequence[Path], _progress: Progress, stop: Stop) -> tuple[int, int]:
        from gatewalk.files.scores.rerun import write_rerun_list
        from gatewalk.files.scores.table import open_table

        with open_table(paths, cancelled=stop) as table:
            return write_rerun_list(table, scores, out, seed)

    def written(counts: tuple[int, int]) -> None:
        failing, passing = (words.counted(n, "row") for n in counts)
        dialog.status.set_marked(
            tr(
                "{name}: {failing} that fail and {passing} that pass, to run again as they are and fixed.",
                name=out.name,
                failing=failing,
                passing=passing,
            )
        )

    dialog.work_on_rows(scores, write, tr("Writing the re-run list…"), written)
