"""The public tools: whether they are here, how they are called, how they come here."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
KEPT = HERE / ".kept"
"""Where the tools are installed and the sites are built; nothing of it belongs to the project."""

_MODULES = KEPT / "node_modules"
NU = _MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
LIGHTHOUSE = _MODULES / "lighthouse" / "cli" / "index.js"

_FOUND = (shutil.which(name) for name in ("chromium-headless-shell", "chromium", "google-chrome"))
CHROMIUM = next((path for path in _FOUND if path), "")


def install() -> None:
    """Fetch the pinned versions, unless they are here; say what is missing on this machine."""
    missing = [name for name in ("npm", "node", "java") if not shutil.which(name)]
    if missing or not CHROMIUM:
        sys.exit(f"To measure, these must be installed: {', '.join(missing or ['chromium'])}")
    KEPT.mkdir(exist_ok=True)
    wanted = HERE / "package.json"
    here = KEPT / "package.json"
    if NU.exists() and LIGHTHOUSE.exists() and here.read_bytes() == wanted.read_bytes():
        return
    shutil.copy(wanted, here)
    command = ("npm", "install", "--silent", "--no-package-lock", "--prefix", str(KEPT))
    if subprocess.run(command, check=False, stdout=sys.stderr).returncode:  # noqa: S603
        sys.exit("npm could not fetch the tools that audit/package.json names.")
