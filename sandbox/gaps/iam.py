"""IAM: the policies that AWS itself offers."""

import os


def fill() -> None:
    """AttachRolePolicy (`aws_iam_role_policy_attachment`) of a policy such as AmazonSSMManagedInstanceCore. moto
    brings them, and reads them only when it is asked to.
    """
    os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"
