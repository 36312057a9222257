"""KMS: the period of a key's rotation."""

import json

from moto.kms.responses import KmsResponse

DEFAULT_DAYS = 365


def fill() -> None:
    """`aws_kms_key` with `rotation_period_in_days` sends the period to EnableKeyRotation and waits until
    GetKeyRotationStatus returns it.
    """
    enable = KmsResponse.enable_key_rotation
    status = KmsResponse.get_key_rotation_status

    def enable_key_rotation(self: KmsResponse) -> str:
        answer = enable(self)
        key = self.kms_backend.describe_key(self._get_param("KeyId"))
        key.sandbox_rotation_days = self._get_param("RotationPeriodInDays") or DEFAULT_DAYS
        return answer

    def get_key_rotation_status(self: KmsResponse) -> str:
        answer = json.loads(status(self))
        key = self.kms_backend.describe_key(self._get_param("KeyId"))
        if answer["KeyRotationEnabled"]:
            answer["RotationPeriodInDays"] = getattr(key, "sandbox_rotation_days", DEFAULT_DAYS)
        return json.dumps(answer)

    KmsResponse.enable_key_rotation = enable_key_rotation
    KmsResponse.get_key_rotation_status = get_key_rotation_status
