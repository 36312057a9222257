import type { Form } from '../forms.js';

/** How strings must look on AWS. */
export const FORMS: readonly Form[] = [
  {
    path: 'spec.target.region',
    form: /^[a-z]{2}(-[a-z]+)+-\d$/,
    is: 'a region of aws',
    fix: 'Write its code, such as eu-west-1.',
  },
  {
    path: 'spec.services.*.image',
    form: /^\S+$/,
    is: 'the reference of a container image',
    fix: 'Write it without spaces, such as name@sha256:….',
  },
  {
    path: 'spec.services.*.health',
    form: /^\/\S{0,1023}$/,
    is: 'a path that a load balancer can ask for',
    fix: 'Write at most 1024 characters, without spaces.',
  },
  {
    path: 'spec.services.*.certificate',
    form: /^arn:[a-z-]+:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/,
    is: 'the ARN of an ACM certificate',
    fix: 'It has the form arn:aws:acm:<region>:<account>:certificate/<id>.',
  },
  {
    path: 'spec.workers.*.instanceType',
    form: /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,
    is: 'a machine type of aws',
    fix: 'Write a family and a size, such as t3.small.',
  },
  {
    path: 'spec.workers.*.image',
    form: /^(ami-[0-9a-f]{8,17}|ssm:\/[A-Za-z0-9_./-]+)$/,
    is: 'a machine image of aws',
    fix: 'Write an image id (ami-…) or a public parameter (ssm:/…), or leave it out for Amazon Linux 2023.',
  },
];
