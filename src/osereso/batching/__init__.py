"""Batching: a table of sessions becomes kits, on all cores, whatever happens to a single row."""

from osereso.batching.preparing import Prepared, map_and_merge, prepare
from osereso.batching.report import Outcome, Status
from osereso.batching.rows import PlanRow, read_plan
from osereso.batching.run import Order, run_plan

__all__ = [
    "Order",
    "Outcome",
    "PlanRow",
    "Prepared",
    "Status",
    "map_and_merge",
    "prepare",
    "read_plan",
    "run_plan",
]
