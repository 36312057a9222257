"""The sandbox: moto as one AWS endpoint on the loopback interface.

    python server.py --port 0 --ready-file ready.json --request-log requests.jsonl

The ready file, {"port": 43111, "pid": 4242}, appears when requests are served and disappears when the server
ends cleanly, which SIGTERM or SIGINT asks for. Every AWS request adds one JSON line to the request log. All
state is in memory: a new server is an empty cloud.
"""

import argparse
import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from moto.moto_server.werkzeug_app import (
    DomainDispatcherApplication,
    MotoRequestHandler,
    create_backend_app,
)
from werkzeug.serving import make_server

import gaps
from front import Front


class QuietHandler(MotoRequestHandler):
    """Requests go to the request log, not to the terminal."""

    # One request for each connection: a kept connection that closes under the next request makes the client send it
    # again, and what is done twice on a busy machine fails or is made twice.
    protocol_version = "HTTP/1.0"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


def write_atomically(path: Path, text: str) -> None:
    """Whoever waits for the file never reads half of it."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.write_text(text, encoding="utf-8")
    os.replace(draft, path)


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve AWS from this machine's memory.")
    parser.add_argument("--port", type=int, default=0, help="0 picks a free port")
    parser.add_argument("--ready-file", type=Path, required=True)
    parser.add_argument("--request-log", type=Path, required=True)
    options = parser.parse_args()

    gaps.fill()
    with options.request_log.open("a", encoding="utf-8", buffering=1) as request_log:
        application = Front(DomainDispatcherApplication(create_backend_app), request_log)
        server = make_server(
            "127.0.0.1", options.port, application, threaded=True, request_handler=QuietHandler
        )

        def stop(_signal: int, _frame: Any) -> None:
            # shutdown() waits for the loop that this very thread runs, so another one has to ask for it.
            threading.Thread(target=server.shutdown).start()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
        ready = {"port": server.server_port, "pid": os.getpid()}
        write_atomically(options.ready_file, json.dumps(ready))
        try:
            server.serve_forever()
        finally:
            options.ready_file.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
