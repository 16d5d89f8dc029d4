"""A model hub on the loopback: repositories in memory, and everything that can go wrong on the way from them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import unquote, urlsplit

LARGE: Final = 2048  # bytes from which on a file is kept in LFS, with a SHA-256, behind a redirect


@dataclass
class Fault:
    """Something that goes wrong with the requests whose path ends in ``path``, so many times.

    Attributes:
        status: answer with this instead.
        headers: beside it, or beside the bytes.
        cut_after: send so many bytes of the body, then drop the connection.
        body: send this instead of the file.
        moved_to: redirect there.
        no_ranges: send the whole file whatever range was asked for.
    """

    path: str
    times: int = 1
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    body: bytes | None = None
    moved_to: str = ""
    no_ranges: bool = False


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    range: str
    authorization: str
    agent: str


class ModelHub:
    """The hub: what it holds, what it was asked, and what is to go wrong.

    Attributes:
        requests: in the order they came in.
        faults: the first that fits a request is used up by it.
        hold_after: hold every body back after so many bytes until ``let_go`` is called.
        served: bytes of file bodies that were sent.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, dict[str, dict[str, bytes]]] = {}
        self.main: dict[str, str] = {}
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.hold_after: int | None = None
        self.served = 0
        self.hides_checksums = False
        self._held, self._going_on = threading.Event(), threading.Event()
        hub = self

        class Handler(_Handler):
            def setup(self) -> None:
                self.hub = hub
                super().setup()

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def publish(self, repository: str, files: Mapping[str, bytes]) -> str:
        """A new commit of a repository; "main" names it from now on."""
        listed = "".join(f"{name}{hashlib.sha256(data).hexdigest()}" for name, data in sorted(files.items()))
        commit = hashlib.sha1(listed.encode()).hexdigest()
        self.repositories.setdefault(repository, {})[commit] = dict(files)
        self.main[repository] = commit
        return commit

    def wait_until_held(self) -> None:
        assert self._held.wait(200), "no request came"

    def let_go(self) -> None:
        self.hold_after = None
        self._going_on.set()

    def hold(self) -> None:
        """Called by a handler in the middle of a body."""
        self._held.set()
        self._going_on.wait(200)

    def asked_for(self, ending: str) -> list[Request]:
        """The requests whose path ends so."""
        return [request for request in self.requests if request.path.endswith(ending)]

    def __enter__(self) -> ModelHub:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.let_go()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()  # waits for the handlers


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    hub: ModelHub
    protocol_version = "HTTP/1.1"
    timeout = 30

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        path = unquote(urlsplit(self.path).path)  # a proxy is given the whole address
        given = self.headers
        self.hub.requests.append(
            Request(
                self.command,
                path,
                given.get("Range", ""),
                given.get("Authorization", ""),
                given.get("User-Agent", ""),
            )
        )
        fault = self._fault(path)
        if fault is not None and fault.moved_to:
            self._send(302, {"Location": fault.moved_to})
        elif fault is not None and fault.status:
            self._send(fault.status, fault.headers, b'{"error": "no"}', with_body=with_body)
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/(.+))?", path):
            self._list(match[1], match[2], with_body)
        elif match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self._resolve(match[1], match[2], match[3], fault, with_body)
        elif match := re.fullmatch(r"/([0-9a-f]{64})/@lfs/.+", path):
            self._bytes(self._by_sha256(match[1]), fault, {}, with_body)
        else:
            self._send(404, {}, b"{}", with_body=with_body)

    def _fault(self, path: str) -> Fault | None:
        for fault in self.hub.faults:
            if path.endswith(fault.path):
                fault.times -= 1
                if fault.times <= 0:
                    self.hub.faults.remove(fault)
                return fault
        return None

    def _files(self, repository: str, revision: str | None) -> tuple[str, dict[str, bytes]] | None:
        commits = self.hub.repositories.get(repository, {})
        commit = self.hub.main.get(repository, "") if revision in (None, "main") else revision or ""
        return (commit, commits[commit]) if commit in commits else None

    def _list(self, repository: str, revision: str | None, with_body: bool) -> None:
        found = self._files(repository, revision)
        if found is None:
            self._send(404, {"X-Error-Code": "RepoNotFound"}, b"{}", with_body=with_body)
            return
        commit, files = found
        siblings: list[dict[str, Any]] = []
        for name, data in files.items():
            entry: dict[str, Any] = {"rfilename": name, "size": len(data)}
            if not self.hub.hides_checksums:
                entry["blobId"] = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
            if len(data) >= LARGE and not self.hub.hides_checksums:
                digest = hashlib.sha256(data).hexdigest()
                entry["lfs"] = {"sha256": digest, "size": len(data), "pointerSize": 134}
                entry["blobId"] = "0" * 40  # of the pointer, which nobody has
            siblings.append(entry)
        body = json.dumps({"id": repository, "sha": commit, "siblings": siblings}).encode()
        self._send(200, {"Content-Type": "application/json"}, body, with_body=with_body)

    def _resolve(self, repository: str, revision: str, name: str, fault: Fault | None, with_body: bool) -> None:
        found = self._files(repository, revision)
        if found is None or name not in found[1]:
            self._send(404, {"X-Error-Code": "EntryNotFound"}, b"{}", with_body=with_body)
            return
        commit, data = found[0], found[1][name]
        headers = {"X-Repo-Commit": commit, "ETag": f'"{hashlib.sha1(data).hexdigest()}"'}
        if len(data) >= LARGE:
            digest = hashlib.sha256(data).hexdigest()
            headers |= {"X-Linked-ETag": f'"{digest}"', "X-Linked-Size": str(len(data))}
            self._send(302, {**headers, "Location": f"/{digest}/@lfs/{name}"})
        else:
            self._bytes(data, fault, headers, with_body)

    def _by_sha256(self, digest: str) -> bytes:
        every = (
            data for commits in self.hub.repositories.values() for files in commits.values() for data in files.values()
        )
        return next(data for data in every if hashlib.sha256(data).hexdigest() == digest)

    def _bytes(self, data: bytes, fault: Fault | None, headers: Mapping[str, str], with_body: bool) -> None:
        if fault is not None and fault.body is not None:
            data = fault.body
        start, status = 0, 200
        match = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if match and not (fault is not None and fault.no_ranges):
            start, status = int(match[1]), 206
            headers = {**headers, "Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"}
        self._send(status, headers, data[start:], with_body=with_body, cut=fault.cut_after if fault else None)

    def _send(
        self,
        status: int,
        headers: Mapping[str, str],
        body: bytes = b"",
        *,
        with_body: bool = True,
        cut: int | None = None,
    ) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if not with_body:
            return
        if cut is not None:
            self._write(body[:cut])
            self.close_connection = True
            with contextlib.suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)
        elif self.hub.hold_after is not None and len(body) > self.hub.hold_after:
            self._write(body[: self.hub.hold_after])
            self.hub.hold()
            self._write(body[self.hub.hold_after :])
        else:
            self._write(body)

    def _write(self, data: bytes) -> None:
        for start in range(0, len(data), 16_384):
            self.wfile.write(data[start : start + 16_384])
            self.wfile.flush()
            self.hub.served += len(data[start : start + 16_384])


@contextlib.contextmanager
def only_loopback(monkeypatch: Any) -> Iterator[list[str]]:
    """Every connection anywhere else is refused, noted, and fails the test at the end."""
    elsewhere: list[str] = []
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1"):
            elsewhere.append(str(address[0]))
            raise ConnectionRefusedError(f"{address[0]} is not the loopback")
        connect(self, address)

    def resolve(host: Any, *rest: Any, **more: Any) -> Any:
        if host not in ("127.0.0.1", "::1", None):
            elsewhere.append(str(host))
            raise socket.gaierror(f"{host} is not the loopback")
        return resolved(host, *rest, **more)

    resolved = socket.getaddrinfo
    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    yield elsewhere
    assert elsewhere == [], "a test talked to the network"
