"""Application Auto Scaling: tags of scalable targets."""

import json
from typing import Any

from moto.applicationautoscaling.models import ApplicationAutoscalingBackend
from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse


def fill() -> None:
    """`aws_appautoscaling_target` reads its tags after every create and read, and retries for minutes without an
    answer. moto drops the tags that RegisterScalableTarget brings.
    """
    register = ApplicationAutoScalingResponse.register_scalable_target

    def register_scalable_target(self: ApplicationAutoScalingResponse) -> str:
        answer = register(self)
        tags_of(self, json.loads(answer)["ScalableTargetARN"]).update(self._get_param("Tags") or {})
        return answer

    def list_tags_for_resource(self: ApplicationAutoScalingResponse) -> str:
        return json.dumps({"Tags": tags_of(self, self._get_param("ResourceARN"))})

    def tag_resource(self: ApplicationAutoScalingResponse) -> str:
        tags_of(self, self._get_param("ResourceARN")).update(self._get_param("Tags") or {})
        return "{}"

    def untag_resource(self: ApplicationAutoScalingResponse) -> str:
        tags = tags_of(self, self._get_param("ResourceARN"))
        for key in self._get_param("TagKeys") or []:
            tags.pop(key, None)
        return "{}"

    ApplicationAutoScalingResponse.register_scalable_target = register_scalable_target
    ApplicationAutoScalingResponse.list_tags_for_resource = list_tags_for_resource
    ApplicationAutoScalingResponse.tag_resource = tag_resource
    ApplicationAutoScalingResponse.untag_resource = untag_resource


def tags_of(response: ApplicationAutoScalingResponse, arn: str) -> dict[str, str]:
    """The tags of one resource; they live with the backend of its account and region."""
    backend: ApplicationAutoscalingBackend | Any = response.applicationautoscaling_backend
    if not hasattr(backend, "sandbox_tags"):
        backend.sandbox_tags = {}
    return backend.sandbox_tags.setdefault(arn, {})
