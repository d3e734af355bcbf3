"""Languages of the window: catalogues of its texts, patterns of measured sentences, a case shown in one."""
