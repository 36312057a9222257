output "vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.this.id
}

output "vpc_cidr" {
  description = "IPv4 address range of the VPC."
  value       = aws_vpc.this.cidr_block
}

# Whoever uses a subnet waits for its routes: a task that starts before them could not pull its image.
output "public_subnet_ids" {
  description = "Ids of the public subnets, one for each zone."
  value       = [for subnet in aws_subnet.public : subnet.id]
  depends_on  = [aws_route.internet, aws_route_table_association.public]
}

output "private_subnet_ids" {
  description = "Ids of the private subnets, one for each zone."
  value       = [for subnet in aws_subnet.private : subnet.id]
  depends_on  = [aws_route.nat, aws_route_table_association.private, aws_vpc_endpoint.gateway, aws_vpc_endpoint.interface, aws_vpc_security_group_ingress_rule.endpoints]
}
