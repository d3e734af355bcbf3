"""Decision records: one model, written as PDF, Markdown or HTML by the ending of the file's name."""

from gatewalk.files.record.write import record_ending, write_record

__all__ = ["record_ending", "write_record"]
