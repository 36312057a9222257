"""EC2 Auto Scaling: groups and policies as they were put."""

import uuid
from typing import Any

from moto.autoscaling.models import FakeAutoScalingGroup, FakeScalingPolicy
from moto.autoscaling.responses import AutoScalingResponse
from moto.core.responses import ActionResult, EmptyResult


def fill() -> None:
    keep_what_policies_say()
    keep_policies_of_groups_apart()
    refresh_instances()
    update_all_of_a_group()


def keep_what_policies_say() -> None:
    """`aws_autoscaling_policy` reads Enabled, which moto does not keep, and finds an empty predictive configuration
    in every policy: two differences in each plan.
    """
    init = FakeScalingPolicy.__init__

    def __init__(self: FakeScalingPolicy, *args: Any, **kwargs: Any) -> None:
        init(self, *args, **kwargs)
        self.enabled = True
        self.predictive_scaling_configuration = self.predictive_scaling_configuration or None

    FakeScalingPolicy.__init__ = __init__


def keep_policies_of_groups_apart() -> None:
    """PutScalingPolicy and DeletePolicy name a policy and its group. moto knows the name alone, so two groups could
    not have a policy of the same name.
    """
    put = AutoScalingResponse.put_scaling_policy

    def put_scaling_policy(self: AutoScalingResponse) -> ActionResult:
        answer = put(self)
        policies = self.autoscaling_backend.policies
        policy = policies.pop(self._get_param("PolicyName"))
        policy.enabled = self._get_bool_param("Enabled", True)
        policies[key_of(self)] = policy
        return answer

    def delete_policy(self: AutoScalingResponse) -> ActionResult:
        self.autoscaling_backend.policies.pop(key_of(self), None)
        return EmptyResult()

    AutoScalingResponse.put_scaling_policy = put_scaling_policy
    AutoScalingResponse.delete_policy = delete_policy


def refresh_instances() -> None:
    """`aws_autoscaling_group` with `instance_refresh` calls StartInstanceRefresh after a change of its launch template,
    and does not wait for its end. There are no machines here to replace.
    """

    def start_instance_refresh(self: AutoScalingResponse) -> ActionResult:
        return ActionResult({"InstanceRefreshId": str(uuid.uuid4())})

    AutoScalingResponse.start_instance_refresh = start_instance_refresh


def update_all_of_a_group() -> None:
    """UpdateAutoScalingGroup (`aws_autoscaling_group`): moto ignores CapacityRebalance, forgets a mixed instances policy
    that the call does not repeat, and shows a launch template beside the policy that took its place.
    """
    answer_update = AutoScalingResponse.update_auto_scaling_group
    update = FakeAutoScalingGroup.update
    template_of = FakeAutoScalingGroup.launch_template.fget

    def update_auto_scaling_group(self: AutoScalingResponse) -> ActionResult:
        answer = answer_update(self)
        group = self.autoscaling_backend.autoscaling_groups[self._get_param("AutoScalingGroupName")]
        group.capacity_rebalance = self._get_bool_param("CapacityRebalance", group.capacity_rebalance)
        return answer

    def update_group(self: FakeAutoScalingGroup, **wanted: Any) -> None:
        before = self.mixed_instances_policy
        update(self, **wanted)
        if not wanted["launch_template"] and not wanted["mixed_instances_policy"]:
            self.mixed_instances_policy = before

    def launch_template(self: FakeAutoScalingGroup) -> dict[str, Any] | None:
        return None if self.mixed_instances_policy else template_of(self)

    AutoScalingResponse.update_auto_scaling_group = update_auto_scaling_group
    FakeAutoScalingGroup.update = update_group
    FakeAutoScalingGroup.launch_template = property(launch_template)


def key_of(response: AutoScalingResponse) -> str:
    return f"{response._get_param('AutoScalingGroupName')}/{response._get_param('PolicyName')}"
