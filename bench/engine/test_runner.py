"""What runner.py asks of the programs that it feeds: python3 bench/engine/test_runner.py, where pyspark is. Nothing of Spark is started."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "src", "engine", "spark"))
import runner  # noqa: E402

COUNT = "const n = require('fs').readFileSync(0, 'utf8').split('\\n').length - 1; console.log(JSON.stringify({ end: n }));"
SHARES = [["a", "b"], ["c"]]

taken = list(runner.feed(["node", "-e", COUNT])(SHARES))
assert taken == [2, 1], taken

REFUSED = {
    "ends without a word": (["node", "-e", "process.exit(0)"], "ended early (0)"),
    "takes a line less": (["node", "-e", "console.log(JSON.stringify({ end: 1 }))"], "ended early (0)"),
    "says that it took all, and fails": (["node", "-e", COUNT + "process.exit(1)"], "ended early (1)"),
    "has a full disk": (["node", "-e", "throw new Error('ENOSPC: no space left')"], "ENOSPC"),
    "is not there": (["/no/such/node"], "no program to start: /no/such/node"),
}
for name, (command, words) in REFUSED.items():
    try:
        taken = list(runner.feed(command)(SHARES))
    except RuntimeError as error:
        assert words in str(error), (name, error)
    else:
        raise AssertionError("a program that %s was taken for one that read %s" % (name, taken))
print("runner.py: a share is taken whole or not at all")
