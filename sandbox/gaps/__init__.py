"""What the AWS provider asks for and moto 5.2.5 does not answer, or answers unlike a settled cloud.

One file per service. Each change says which call of the provider needs it. `fill` runs once, before the server
starts: moto looks its operations up by name on the response class, so adding a method adds the operation.
"""

from . import application_autoscaling, autoscaling, certificates, ec2, ecs, iam, kms, logs


def fill() -> None:
    for gap in (application_autoscaling, autoscaling, certificates, ec2, ecs, iam, kms, logs):
        gap.fill()
