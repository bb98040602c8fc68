#!/bin/sh
# Installs Splink into a virtual environment of its own, bench/splink/venv, which git ignores. Remove the folder to be rid of it.
# `npm run bench` finds it there, or where ROLLPROOF_SPLINK_PYTHON names another Python that has Splink 5.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python3 -m venv "$here/venv"
"$here/venv/bin/pip" install --quiet 'splink==5.0.0'
"$here/venv/bin/python" -c 'import splink; print("Splink", splink.__version__, "is ready.")'
