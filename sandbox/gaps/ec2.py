"""EC2: what security group rules and launch templates were given comes back as it was."""

from typing import Any

from moto.ec2.exceptions import InvalidPermissionNotFoundError, InvalidSecurityGroupRuleIdNotFoundError
from moto.ec2.models.launch_templates import LaunchTemplateVersion
from moto.ec2.models.security_groups import SecurityGroupBackend, SecurityGroupRule
from moto.ec2.models.vpcs import VPCBackend


def fill() -> None:
    keep_descriptions_of_rules()
    keep_tags_of_template_out_of_its_data()
    route_to_modified_endpoints()
    name_the_rule_that_is_gone()


def keep_descriptions_of_rules() -> None:
    """`aws_vpc_security_group_ingress_rule` and its twin read the description of every rule; moto has it for rules
    by address range alone, and loses it for those by security group or prefix list.
    """
    init = SecurityGroupRule.__init__
    modify = SecurityGroupBackend.modify_security_group_rules

    def __init__(self: SecurityGroupRule, *args: Any, **kwargs: Any) -> None:
        init(self, *args, **kwargs)
        # moto keeps the id alone. The prefix list is the eighth argument, or named.
        self.sandbox_prefix_list = kwargs.get("prefix_list_id") or (args[7] if len(args) > 7 else None) or {}

    def peer_of(self: SecurityGroupRule) -> dict[str, str]:
        return self.source_group or self.sandbox_prefix_list

    def description(self: SecurityGroupRule) -> str | None:
        return (self.ip_range or peer_of(self)).get("Description")

    def modify_security_group_rules(
        self: SecurityGroupBackend, group_id: str, rules: dict[str, dict[str, Any]]
    ) -> None:
        modify(self, group_id, rules)
        group = self.get_security_group_by_name_or_id(group_id)
        for rule in map(group.get_rule, rules):
            if rule.ip_range.keys() == {"Description"}:
                # moto writes it into an address range, which this rule has not.
                peer_of(rule).update(rule.ip_range)
                rule.ip_range = {}

    SecurityGroupRule.__init__ = __init__
    SecurityGroupRule.description = property(description)
    SecurityGroupBackend.modify_security_group_rules = modify_security_group_rules


def keep_tags_of_template_out_of_its_data() -> None:
    """CreateLaunchTemplate's own tags (the provider's default_tags) are the template's. moto writes them into its
    data, too, and `aws_launch_template` then finds a `tag_specifications` that nobody asked for.
    """
    init = LaunchTemplateVersion.__init__

    def __init__(
        self: LaunchTemplateVersion, template: Any, number: int, data: dict[str, Any], description: str
    ) -> None:
        specifications = data.pop("TagSpecifications", [])
        kept = [one for one in specifications if one.get("ResourceType") != "launch-template"]
        if kept:
            data["TagSpecifications"] = kept
        init(self, template, number, data, description)

    LaunchTemplateVersion.__init__ = __init__


def route_to_modified_endpoints() -> None:
    """ModifyVpcEndpoint of a gateway (`aws_vpc_endpoint`, when zones are added): moto records a route table, but makes
    no route in it, and DeleteVpcEndpoints then fails for want of that route.
    """
    modify = VPCBackend.modify_vpc_endpoint

    def modify_vpc_endpoint(self: VPCBackend, vpc_id: str, *args: Any, **wanted: Any) -> None:
        endpoint = self.describe_vpc_endpoints(vpc_end_point_ids=[vpc_id])[0]
        before = set(endpoint.route_table_ids or [])
        modify(self, vpc_id, *args, **wanted)
        after = set(endpoint.route_table_ids or [])
        prefix_list = endpoint.destination_prefix_list_id
        for table in after - before:
            self.create_route(table, None, destination_prefix_list_id=prefix_list, gateway_id=vpc_id)
        for table in before - after:
            self.delete_route(table, prefix_list)

    VPCBackend.modify_vpc_endpoint = modify_vpc_endpoint


def name_the_rule_that_is_gone() -> None:
    """RevokeSecurityGroupIngress and its twin, by the id of a rule that is not there: AWS answers
    InvalidSecurityGroupRuleId.NotFound, which the provider takes for done; moto answers InvalidPermission.NotFound.
    """
    for name in ("revoke_security_group_ingress", "revoke_security_group_egress"):
        setattr(SecurityGroupBackend, name, revoking(getattr(SecurityGroupBackend, name)))


def revoking(revoke: Any) -> Any:
    def by_id(self: SecurityGroupBackend, *args: Any, **kwargs: Any) -> None:
        try:
            revoke(self, *args, **kwargs)
        except InvalidPermissionNotFoundError:
            rules = kwargs.get("security_rule_ids")
            if not rules:
                raise
            raise InvalidSecurityGroupRuleIdNotFoundError(rules[0]) from None

    return by_id
