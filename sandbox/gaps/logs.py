"""CloudWatch Logs: a key for a log group that exists."""

from moto.logs.models import LogGroup
from moto.logs.responses import LogsResponse


def fill() -> None:
    """`aws_cloudwatch_log_group` calls these when `kms_key_id` changes."""

    def associate_kms_key(self: LogsResponse) -> str:
        group_of(self).kms_key_id = self._get_param("kmsKeyId")
        return ""

    def disassociate_kms_key(self: LogsResponse) -> str:
        group_of(self).kms_key_id = None
        return ""

    LogsResponse.associate_kms_key = associate_kms_key
    LogsResponse.disassociate_kms_key = disassociate_kms_key


def group_of(response: LogsResponse) -> LogGroup:
    return response.logs_backend.groups[response._get_param("logGroupName")]
