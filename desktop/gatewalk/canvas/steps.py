"""Where the arrow keys lead: from a gate or exit to the next one in that direction."""

from typing import Literal

from gatewalk.canvas.drawing import Drawing
from gatewalk.canvas.looks import ExitKey

Direction = Literal["up", "down", "left", "right"]
Key = str | ExitKey


def step_from(drawing: Drawing, key: Key, direction: Direction) -> Key:
    """The neighbour of `key`; `key` itself where there is none.

    Up and down go to the nearest gate of the row above or below (within a column of exits, to the exit
    above or below); right goes to the gate's exits, then to the next gate of the row; left goes back.
    """
    if isinstance(key, str):
        return _from_gate(drawing, key, direction)
    return _from_exit(drawing, key, direction)


def _from_gate(drawing: Drawing, gate: str, direction: Direction) -> Key:
    plan = drawing.plan
    row = plan.row_gates[plan.gate_row[gate]]
    at = row.index(gate)
    if direction == "right":
        exits = drawing.exits_of(gate)
        if exits:
            return exits[0]
        return row[at + 1] if at + 1 < len(row) else gate
    if direction == "left":
        return row[at - 1] if at > 0 else gate
    return _nearest(drawing, gate, -1 if direction == "up" else 1)


def _nearest(drawing: Drawing, gate: str, by: int) -> str:
    plan = drawing.plan
    row = plan.gate_row[gate] + by
    if not 0 <= row < len(plan.row_gates):
        return gate
    joined = [k[1] for k in drawing.lines_of(gate)] if by > 0 else []
    x = plan.gates[gate].middle[0]
    near = [g for g in joined if plan.gate_row[g] == row] or list(plan.row_gates[row])
    return min(near, key=lambda g: (abs(plan.gates[g].middle[0] - x), g)) if near else gate


def _from_exit(drawing: Drawing, key: ExitKey, direction: Direction) -> Key:
    exits = drawing.exits_of(key[0])
    at = exits.index(key)
    stacked = len(exits) > 1 and drawing.plan.exits[exits[0]].x == drawing.plan.exits[exits[1]].x
    if stacked and direction in ("up", "down"):
        return exits[min(max(at + (1 if direction == "down" else -1), 0), len(exits) - 1)]
    if stacked and direction in ("left", "right"):
        return _column_beside(drawing, key, -1 if direction == "left" else 1)
    if direction == "right":
        return exits[at + 1] if at + 1 < len(exits) else key
    if direction == "left":
        return exits[at - 1] if at > 0 else key[0]
    return _from_gate(drawing, key[0], direction)


def _column_beside(drawing: Drawing, key: ExitKey, by: int) -> Key:
    """The exit at the same height in the next column of the gate's exits; left of the first is the gate."""
    exits, here = drawing.plan.exits, drawing.plan.exits[key]
    columns = sorted({exits[other].x for other in drawing.exits_of(key[0])})
    place = columns.index(here.x) + by
    if place < 0:
        return key[0]
    if place >= len(columns):
        return key
    there = [other for other in drawing.exits_of(key[0]) if exits[other].x == columns[place]]
    return min(there, key=lambda other: abs(exits[other].y - here.y))
