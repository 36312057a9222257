"""What stands between the AWS provider and moto: accounts, one request at a time, the log, plain errors."""

import io
import json
import re
import sys
import threading
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, TextIO
from urllib.parse import parse_qs
from xml.sax.saxutils import escape

Environ = dict[str, Any]

# Authorization: AWS4-HMAC-SHA256 Credential=<access key>/<date>/<region>/<service>/aws4_request, ...
CREDENTIAL = re.compile(r"Credential=([^/]+)/\d+/([^/]+)/([^/]+)/aws4_request")
# Smithy RPC v2: /service/<name>/operation/<action>
RPC_PATH = re.compile(r"^/service/[^/]+/operation/([^/]+)$")
# More than a busy apply has under way at once.
REMEMBERED_ANSWERS = 1000

Answer = tuple[str, list[Any], bytes]


class Front:
    """A WSGI application around moto's."""

    def __init__(self, moto: Callable[..., Iterable[bytes]], request_log: TextIO) -> None:
        self._moto = moto
        self._request_log = request_log
        # moto keeps its clouds in plain dictionaries, which concurrent requests may change while they are read.
        self._one_at_a_time = threading.Lock()
        # A client that lost an answer asks again, under the same invocation id. What AWS knows to be done already by
        # tokens of its services, moto would do twice, or refuse because it is there: the first answer is given again.
        self._answers: OrderedDict[str, Answer] = OrderedDict()

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> list[bytes]:
        access_key, service = credential_of(environ)
        if re.fullmatch(r"\d{12}", access_key):
            # An access key of twelve digits names the account, so that a manifest's guard finds the one it asks for.
            environ["HTTP_X_MOTO_ACCOUNT_ID"] = access_key
        action = action_of(environ)
        with self._one_at_a_time:
            status, headers, body = self._answer_once(environ, service, action)
        start_response(status, headers)
        return [body]

    def _answer_once(self, environ: Environ, service: str, action: str) -> Answer:
        invocation = environ.get("HTTP_AMZ_SDK_INVOCATION_ID", "")
        known = self._answers.get(invocation)
        if known:
            return known
        answer = self._answer(environ, service, action)
        status = int(answer[0].split()[0])
        if service:
            self._log(environ, service, action, status)
        if invocation and status < 300 and environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            self._answers[invocation] = answer
            if len(self._answers) > REMEMBERED_ANSWERS:
                self._answers.popitem(last=False)
        return answer

    def _answer(self, environ: Environ, service: str, action: str) -> Answer:
        answer: list[Any] = []

        def keep(status: str, headers: list[Any], _exc_info: Any = None) -> None:
            answer[:] = [status, headers]

        try:
            body = b"".join(self._moto(environ, keep))
            return answer[0], answer[1], body
        except NotImplementedError:
            # A server error would be tried again and again: a client error ends the wait and says why.
            message = f"The sandbox has no {service} operation {action}: add it to sandbox/gaps."
            return failure("400 Bad Request", "NotImplemented", message, environ, service)
        except Exception as error:  # noqa: BLE001 - the server outlives whatever one request meets
            traceback.print_exc(file=sys.stderr)
            message = f"The sandbox failed in {service} {action}: {error!r}"
            return failure("400 Bad Request", "SandboxFailure", message, environ, service)

    def _log(self, environ: Environ, service: str, action: str, status: int) -> None:
        line = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "service": service,
            "action": action,
            "method": environ["REQUEST_METHOD"],
            "path": environ.get("PATH_INFO", "/"),
            "status": status,
        }
        self._request_log.write(json.dumps(line) + "\n")


def credential_of(environ: Environ) -> tuple[str, str]:
    """Access key and signing name of the service; empty when the request is not signed."""
    found = CREDENTIAL.search(environ.get("HTTP_AUTHORIZATION", ""))
    return (found[1], found[3]) if found else ("", "")


def action_of(environ: Environ) -> str:
    """The operation: named by a header, the path or the form; for REST services the method and the resource."""
    target = environ.get("HTTP_X_AMZ_TARGET")
    if target:
        return target.rpartition(".")[2]
    path = environ.get("PATH_INFO", "/")
    rpc = RPC_PATH.match(path)
    if rpc:
        return rpc[1]
    if environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        action = parse_qs(body.decode("utf-8", "replace")).get("Action")
        if action:
            return action[0]
    query = environ.get("QUERY_STRING", "")
    return f"{environ['REQUEST_METHOD']} {path}" + (f"?{query}" if query else "")


def failure(
    status: str, code: str, message: str, environ: Environ, service: str
) -> Answer:
    """An error in the words of the service's protocol, for the provider shows only what it can parse."""
    fields = f"<Code>{code}</Code><Message>{escape(message)}</Message>"
    if service == "s3":
        text = f"<Error>{fields}</Error>"
    elif service == "ec2":
        text = f"<Response><Errors><Error>{fields}</Error></Errors></Response>"
    elif environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
        text = f"<ErrorResponse><Error>{fields}</Error></ErrorResponse>"
    else:
        text = json.dumps({"__type": code, "message": message})
    body = text.encode()
    headers = [
        ("Content-Type", "application/json" if text.startswith("{") else "text/xml"),
        ("Content-Length", str(len(body))),
        ("x-amzn-errortype", code),
    ]
    return status, headers, body
