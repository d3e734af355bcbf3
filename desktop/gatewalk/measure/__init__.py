"""One module per measurement: from small summaries to findings."""
