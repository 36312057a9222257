"""ECS: services that run, and that return what they were given."""

from moto.core.responses import ActionResult
from moto.core.utils import camelcase_to_underscores
from moto.ecs.models import EC2ContainerServiceBackend, Service
from moto.ecs.responses import EC2ContainerServiceResponse

# Settings of CreateService that moto drops (UpdateService keeps them) and `aws_ecs_service` reads back: without
# them every plan shows a difference.
KEPT = (
    "availabilityZoneRebalancing",
    "capacityProviderStrategy",
    "deploymentConfiguration",
    "enableECSManagedTags",
    "enableExecuteCommand",
    "healthCheckGracePeriodSeconds",
)


def fill() -> None:
    create = EC2ContainerServiceResponse.create_service
    update = EC2ContainerServiceBackend.update_service

    def create_service(self: EC2ContainerServiceResponse) -> ActionResult:
        answer = create(self)
        service = answer.result["service"]
        for name in KEPT:
            value = self._get_param(name)
            if value is not None:
                setattr(service, camelcase_to_underscores(name), value)
        settle(service)
        return answer

    def update_service(self: EC2ContainerServiceBackend, properties: dict[str, object]) -> Service:
        service = update(self, properties)
        settle(service)
        return service

    EC2ContainerServiceResponse.create_service = create_service
    EC2ContainerServiceBackend.update_service = update_service


def settle(service: Service) -> None:
    """Every task runs at once: `wait_for_steady_state` waits for DescribeServices to count them and to show one
    deployment, which is completed.
    """
    service.running_count = service.desired_count or 0
    service.pending_count = 0
    for deployment in service.deployments:
        deployment["runningCount"] = deployment["desiredCount"] = service.running_count
        deployment["pendingCount"] = 0
        deployment["rolloutState"] = "COMPLETED"
        deployment["rolloutStateReason"] = f"ECS deployment {deployment['id']} completed."
        deployment["taskDefinition"] = service.task_definition
