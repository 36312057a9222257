"""ACM: the certificate that a manifest names need not exist on this machine."""

from moto.acm.models import AWSCertificateManagerBackend, CertBundle
from moto.elbv2.models import ELBv2Backend


def fill() -> None:
    """CreateListener and ModifyListener (`aws_lb_listener`) refuse a certificate that ACM does not hold. A listener
    that asks for an unknown one finds a self-signed one under that ARN.
    """
    set_in_use = AWSCertificateManagerBackend.set_certificate_in_use_by
    exists = ELBv2Backend._certificate_exists

    def set_certificate_in_use_by(
        self: AWSCertificateManagerBackend, arn: str, load_balancer_name: str
    ) -> None:
        ensure(self, arn)
        set_in_use(self, arn, load_balancer_name)

    def _certificate_exists(self: ELBv2Backend, certificate_arn: str) -> bool:
        from moto.acm.models import acm_backends

        ensure(acm_backends[self.account_id][self.region_name], certificate_arn)
        return exists(self, certificate_arn)

    AWSCertificateManagerBackend.set_certificate_in_use_by = set_certificate_in_use_by
    ELBv2Backend._certificate_exists = _certificate_exists


def ensure(acm: AWSCertificateManagerBackend, arn: str) -> None:
    if ":acm:" not in arn or arn in acm._certificates:
        return
    certificate = CertBundle.generate_cert(
        "sandbox.invalid", account_id=acm.account_id, region=acm.region_name
    )
    certificate.arn = arn
    acm._certificates[arn] = certificate
