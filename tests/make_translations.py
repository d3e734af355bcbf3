"""Bring the catalogues up to what the code says: new texts come in as unfinished, lost ones go.

``python -m tests.make_translations`` for all catalogues, ``python -m tests.make_translations fr`` for one
that is new.
"""

import sys

from gatewalk.files.language.catalogue import SENTENCES, SOURCE_LANGUAGE, WINDOW, window_languages
from tests.translations import collected, known_texts, write_catalogue

if __name__ == "__main__":
    wanted = sys.argv[1:] or [name for name in window_languages() if name != SOURCE_LANGUAGE]
    sources = collected()
    every = [
        source for name in window_languages() for where, source in known_texts(name) if where == SENTENCES
    ]
    sentences = sorted(dict.fromkeys(every))
    for language in wanted:
        known = known_texts(language)
        write_catalogue(language, sources, sentences, known)
        left = [text for text in sources.texts if (WINDOW, text) not in known]
        print(f"{language}: {len(left)} texts without a translation", *left[:20], sep="\n  ")
