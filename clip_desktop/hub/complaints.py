"""What can go wrong between here and the model hub, in sentences; and what is worth another try."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from json import JSONDecodeError
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

if TYPE_CHECKING:
    from httpx2 import Response

_ONLINE: Final = "Check the network; everything else works without it."
_BUSY: Final = frozenset({408, 425, 429, 500, 502, 503, 504})


def passing(error: Exception) -> bool:
    """Whether the same request may succeed a moment later: a cut connection, or a server that is busy."""
    import httpx2

    if status := _status(error):
        return status in _BUSY
    return isinstance(error, httpx2.NetworkError | httpx2.TimeoutException | httpx2.RemoteProtocolError)


def asked_to_wait(error: Exception) -> float:
    """Seconds after which the server wants to be asked again (Retry-After), 0 where it says nothing."""
    wait = _header(error, "Retry-After")
    return float(wait) if wait.isdigit() else 0.0


def sentence_of(error: Exception, repository: str) -> UserError:
    """What the user is told; an error that is none of the environment's or the hub's is raised as it is."""
    import httpx2
    from huggingface_hub.errors import HFValidationError, OfflineModeIsEnabled

    if _status(error):
        return _refused(error, repository)
    known: tuple[tuple[type[Exception], Callable[[Exception], UserError]], ...] = (
        (OfflineModeIsEnabled, lambda _: UserError("Downloads are switched off.", "HF_HUB_OFFLINE is set; unset it.")),
        (httpx2.TooManyRedirects, lambda _: UserError("The model hub sends every request somewhere else, endlessly.")),
        (httpx2.ProxyError, lambda e: UserError(say("The proxy does not let the download through: {e}.", e=_plain(e)))),
        (httpx2.ConnectError, _unreachable),
        (httpx2.ConnectTimeout, _unreachable),
        (
            httpx2.UnsupportedProtocol,
            lambda e: UserError(say("The address of the model hub is none: {e}.", e=_plain(e))),
        ),
        (
            httpx2.TransportError,
            lambda e: UserError(say("The connection to the model hub was cut ({e}).", e=_plain(e)), _ONLINE),
        ),
        (httpx2.RequestError, lambda e: UserError(say("The model hub’s answer cannot be read ({e}).", e=_plain(e)))),
        (httpx2.InvalidURL, lambda e: UserError(say("The address of the model hub is none: {e}.", e=_plain(e)))),
        (
            HFValidationError,
            lambda _: UserError(say("“{repository}” is no repository of the model hub.", repository=repository)),
        ),
        (JSONDecodeError, lambda _: UserError("What answers is no model hub.", "Look at HF_ENDPOINT.")),
        (KeyError, lambda _: UserError("What answers is no model hub.", "Look at HF_ENDPOINT.")),
    )
    for kind, sentence in known:
        if isinstance(error, kind):
            return sentence(error)
    raise error


def disk_sentence(error: OSError) -> UserError:
    """Why a file cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError("The disk is full.", "Free some space and start again; what was fetched is kept.")
    where = f" (“{Path(os.fsdecode(error.filename)).name}”)" if isinstance(error.filename, str | bytes) else ""
    return UserError(
        say("The model’s files cannot be read or written: {error}{where}.", error=reason_of(error), where=where)
    )


def _unreachable(error: Exception) -> UserError:
    if "CERTIFICATE" in str(error).upper():
        return UserError(say("The model hub’s certificate is not trusted ({error}).", error=_plain(error)))
    return UserError("The model hub cannot be reached.", _ONLINE)


def _refused(error: Exception, repository: str) -> UserError:
    status = _status(error)
    code = _header(error, "X-Error-Code")
    if status in (404, 410) or code == "RepoNotFound":  # 401 too, for who did not sign in
        return UserError(
            say("The hub has no such model or file any more: {repository}.", repository=repository),
            "A newer release may know more.",
        )
    if status in (401, 403):
        return UserError(
            say("The hub does not hand out {repository} to everyone.", repository=repository),
            "Read and accept the terms on its page, then set HF_TOKEN to your access token.",
        )
    if status == 429:
        wait = asked_to_wait(error)
        when = f"in {_minutes(wait)}" if wait else "later"
        return UserError(say("The hub has had too many requests from here and asks to come back {when}.", when=when))
    return UserError(say("The model hub answers with an error (HTTP {status}).", status=status), "Try again later.")


def _status(error: Exception) -> int:
    """The status of the answer that was refused; 0 where there was none."""
    response: Response | None = getattr(error, "response", None)
    return response.status_code if response is not None else 0


def _header(error: Exception, name: str) -> str:
    response: Response | None = getattr(error, "response", None)
    return response.headers.get(name, "") if response is not None else ""


def _minutes(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    return f"{minutes} minute{'' if minutes == 1 else 's'}"


def _plain(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__
