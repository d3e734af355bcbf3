"""How an English text begins within a sentence: one rule, for the record and for the window."""


def small_first(text: str) -> str:
    """The text with a small first letter; names with capitals in them (RAG, LoRA) stay."""
    named = any(map(str.isupper, text.partition(" ")[0][1:]))
    return text if named else text[:1].lower() + text[1:]
