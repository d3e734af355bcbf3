"""The shape of a drop over time: posterior on the length of the transition, dated and attributed."""
