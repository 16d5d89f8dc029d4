"""The requests of an HTTP client as they go out and come back, each noted; redirects are requests of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from clip_desktop.hub.connection_log import Begun, ConnectionLog, Outcome

if TYPE_CHECKING:
    from httpx2 import Client, Request, Response


class Watched:
    """Stands at the client's door: what it sends is in the log, whoever asked for it."""

    def __init__(self, log: ConnectionLog) -> None:
        self._log = log
        self._purpose = ""
        self._begun: Begun | None = None
        self._response: Response | None = None

    def watch(self, client: Client) -> None:
        """Be told of each request of a client from now on."""
        hooks = client.event_hooks
        client.event_hooks = {
            "request": [*hooks["request"], self._going_out],
            "response": [*hooks["response"], self._answered],
        }

    @contextmanager
    def purpose(self, purpose: str) -> Iterator[None]:
        """What the requests made within are for."""
        self._purpose = purpose
        try:
            yield
        except GeneratorExit:
            self._ended("stopped")
            raise
        except Exception:
            self._ended("cut" if self._response is not None else "unreachable")
            raise
        finally:
            self._ended("answered")
            self._purpose = ""

    def _going_out(self, request: Request) -> None:
        self._ended("answered")
        self._begun = self._log.begin(request.url.host, self._purpose)

    def _answered(self, response: Response) -> None:
        self._response = response

    def _ended(self, outcome: Outcome) -> None:
        """The request that is on its way ends so, unless its answer says otherwise."""
        begun, response = self._begun, self._response
        self._begun = self._response = None
        if begun is None:
            return
        if response is None:
            self._log.end(begun, 0, "unreachable" if outcome == "answered" else outcome, 0)
            return
        if response.status_code >= 400:
            outcome = "refused"
        elif response.has_redirect_location:
            outcome = "redirected"
        self._log.end(begun, response.num_bytes_downloaded, outcome, response.status_code)
