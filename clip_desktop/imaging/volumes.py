"""Which drive or network share a folder lies on, told without writing to it.

A path says nothing of what is behind it: an unplugged drive leaves an empty folder, another drive may be mounted in its
place, and the drive itself comes back under another path. What stays the same is

- the UUID of the file system, found through ``/dev/disk/by-uuid`` (Linux), or where there is no such folder
  (containers) the file system's own number, which ext4 and btrfs derive from the UUID;
- the serial number of the volume (Windows);
- what is mounted: ``server:/export``, ``//server/share``.

Names of devices (``/dev/sdb1``) are given out anew at each start and identify nothing, nor do the numbers of memory
file systems. There, and on macOS, the identity is empty: a marker file (``read_marker``), or the files themselves, must
tell.
"""

from __future__ import annotations

import contextlib
import os
import re
import string
import sys
import uuid
from pathlib import Path
from typing import Final, NamedTuple

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

MARKER_FILE: Final = ".clip-desktop-folder"

_MOUNTS = Path("/proc/self/mountinfo")
_BY_UUID = Path("/dev/disk/by-uuid")
_SHARES: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "davfs", "fuse.sshfs", "fuse.rclone"}
)
_WINDOWS: Final = "windows"
_NUMBERED: Final = frozenset({"ext2", "ext3", "ext4", "btrfs"})  # their f_fsid comes from the UUID; others' do not
_MARKER: Final = re.compile(r"[0-9a-f]{32}")


class Volume(NamedTuple):
    """Where a folder lies, whatever its path.

    Attributes:
        identity: of the drive or share; empty where the system tells none.
        inner: the folder's path inside it, with "/" between and no "/" at the ends.
    """

    identity: str
    inner: str

    @property
    def is_share(self) -> bool:
        """Whether it is reached over a network, so that changes of others are not announced."""
        return self.identity.startswith("share:")


class Mount(NamedTuple):
    """A drive or share that is there now: where it is mounted, what part of it, the kind of file system, its source."""

    path: Path
    inner: str
    kind: str
    source: str

    @property
    def identity(self) -> str:
        """What tells it from every other drive or share; empty where the system has nothing that does."""
        if self.kind in _SHARES:
            return f"share:{self.source.rstrip('/')}"
        if self.kind == _WINDOWS:
            return _serial(self.path)
        return _uuid(self) if self.source.startswith("/dev/") else ""


def volume_of(folder: Path) -> Volume:
    """The drive or share that a folder lies on now."""
    real = Path(os.path.realpath(folder))
    if real.drive.startswith("\\\\"):
        return Volume(f"share:{real.drive.lower()}", real.relative_to(real.anchor).as_posix().strip("."))
    around = [mount for mount in mounts() if real.is_relative_to(mount.path)]
    if not around:
        return Volume("", "")
    mount = max(reversed(around), key=lambda m: len(m.path.parts))  # of several at one path the last hides the others
    inner = real.relative_to(mount.path).as_posix()
    return Volume(mount.identity, "/".join(part for part in (mount.inner, inner) if part not in ("", ".")))


def mounts() -> list[Mount]:
    """The drives and shares that are there now."""
    if sys.platform == "win32":
        roots = [Path(f"{letter}:\\") for letter in string.ascii_uppercase]
        return [Mount(root, "", _WINDOWS, str(root)) for root in roots if root.exists()]
    if _MOUNTS.exists():
        lines = os.fsdecode(_MOUNTS.read_bytes()).splitlines()
        return [mount for line in lines if (mount := _linux_mount(line)) is not None]
    drives = Path("/Volumes")
    paths = [Path("/"), *(drives.iterdir() if drives.is_dir() else ())]
    return [Mount(path, "", "", "") for path in paths]


def places_of(volume: Volume) -> list[Path]:
    """Where a folder that lay on a volume would be now, on every mount that may be that volume."""
    found = []
    for mount in mounts():
        inside = volume.inner == mount.inner or not mount.inner or volume.inner.startswith(f"{mount.inner}/")
        if inside and mount.identity == volume.identity:
            found.append(mount.path / volume.inner[len(mount.inner) :].strip("/"))
    return found


def mounted_below(root: Path) -> dict[str, Volume]:
    """The drives and shares that are mounted under a folder, by their paths below it."""
    real = Path(os.path.realpath(root))
    below = [mount for mount in mounts() if mount.path != real and mount.path.is_relative_to(real)]
    found = {mount.path.relative_to(real).as_posix(): Volume(mount.identity, mount.inner) for mount in below}
    return {path: volume for path, volume in found.items() if volume.identity}


def read_marker(root: Path) -> str:
    """What the marker file of a folder says; empty without one."""
    try:
        text = (root / MARKER_FILE).read_bytes()[:64].decode("ascii", "replace").strip()
    except OSError:
        return ""
    return text if _MARKER.fullmatch(text) else ""


def write_marker(root: Path) -> str:
    """Put a marker file into a folder, or find the one that is there; what it says.

    Raises:
        UserError: the folder cannot be written to.
    """
    known = read_marker(root)
    if known:
        return known
    marker = uuid.uuid4().hex
    try:
        with (root / MARKER_FILE).open("x", encoding="ascii") as file:
            file.write(f"{marker}\n")
    except OSError as error:
        raise UserError(
            say("No marker can be written into “{root}”: {error}.", root=root, error=reason_of(error)),
            "It is recognised by its drive and files.",
        ) from error
    return marker


def _linux_mount(line: str) -> Mount | None:
    """One line of mountinfo (proc_pid_mountinfo(5)); None for what is no place of files."""
    before, dash, after = line.partition(" - ")
    fields, kind = before.split(" "), after.split(" ")
    if not dash or len(fields) < 5 or len(kind) < 2:
        return None
    return Mount(Path(_unescaped(fields[4])), _unescaped(fields[3]).strip("/"), kind[0], _unescaped(kind[1]))


def _uuid(mount: Mount) -> str:
    device = os.path.realpath(mount.source)
    with contextlib.suppress(OSError):
        for link in _BY_UUID.iterdir():
            if os.path.realpath(link) == device:
                return f"uuid:{link.name}"
    if mount.kind in _NUMBERED:
        with contextlib.suppress(OSError):
            number = os.statvfs(mount.path).f_fsid
            return f"fsid:{number:x}" if number else ""
    return ""


def _serial(root: Path) -> str:
    try:
        return f"serial:{os.stat(root).st_dev & 0xFFFFFFFF:08x}"  # Python gives the volume's serial number there
    except OSError:
        return ""


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), text)
