"""Write the example that is shipped anew, after a change to a measurement or to its rows.

``python -m tests.make_example``
"""

from gatewalk.files.example.build import EXAMPLES, build_example, example_file
from gatewalk.files.investigation import save_investigation

if __name__ == "__main__":
    for name in EXAMPLES:
        save_investigation(build_example(name), example_file(name))
