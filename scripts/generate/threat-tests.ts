/** A way in or a way to stumble, and what holds it. */
export interface Threat {
  readonly id: string;
  /** What would happen. */
  readonly threat: string;
  /** Tests by their files below tests/: titles, or how these begin, as they stand in the file. */
  readonly held: Readonly<Record<string, readonly string[]>>;
  /** What no test shows. */
  readonly open?: string;
}

/** The threats to workflows on GitHub that plan and apply infrastructure. */
export const THREATS: readonly Threat[] = [
  {
    id: 'T1',
    threat: 'A pull request, of a fork above all, runs its code where there are rights.',
    held: {
      'unit/workflows.test.ts': [
        'a pull_request_target',
        '%s takes no event that runs the code of strangers with rights, and hands on no secret',
      ],
      'unit/github/event.test.ts': [
        'attack: a payload of %s that says nothing is taken for proposed changes',
      ],
      'unit/pipeline/acting/standing-attacks.test.ts': [
        'attack: a pull request names',
        'attack: an apply of what nobody has merged',
        'attack: an event that cannot be read',
      ],
      'unit/pipeline/drift.test.ts': ['attack: a pull request closes no issue of what is in force'],
      'e2e/github/attacks-proposed.test.ts': ['attack: a role in the manifest is not assumed'],
    },
  },
  {
    id: 'T2',
    threat: 'Code of a proposal runs while it is only planned: a provisioner, data, a provider, a module.',
    held: {
      'unit/policy/static/attacks.test.ts': [
        'native syntax: refused is',
        'JSON syntax: refused is',
        'files: refused is',
      ],
      'unit/policy/static/reading.test.ts': ['a way to hide code from the scanner ends in refusal'],
      'unit/pipeline/proposed.test.ts': [
        'attack: before the engine begins, a pull request is refused that brings',
      ],
      'unit/engines/terraform/inspect.test.ts': ['a root that is looked at before its engine begins'],
      'unit/engines/terraform/environment.test.ts': [
        'attack: never has a token of GitHub’s or of the runner’s (proposed: %s)',
      ],
      'unit/gate/review.test.ts': ['a provisioner added after the review'],
      'e2e/aws/trust.test.ts': [
        'let the apply role apply and destroy, and the plan role change nothing of that',
      ],
      'e2e/github/attacks-proposed.test.ts': ['attack: external data and provisioners that a branch brings'],
    },
    open: 'Where a runner may connect to: that is set up outside.',
  },
  {
    id: 'T3',
    threat: 'Secrets of a plan are read in its comment, its log or its file.',
    held: {
      'unit/gate/guessing.test.ts': ['a low-entropy secret cannot be guessed from what is published'],
      'unit/changes/redact.test.ts': ['registered secrets'],
      'unit/changes/properties.test.ts': ['a registered secret is in no change'],
      'unit/changes/reveal.test.ts': ['attack: a password that is marked elsewhere'],
      'unit/pipeline/planning/redaction.test.ts': ['attack: a redaction exception %s'],
      'unit/store/sealed.test.ts': ['never look the same twice, and never show what is in them'],
      'unit/pipeline/legs/store.test.ts': [
        'leaves one artifact of its environment, without the plan itself',
        'that fails by a mistake of ours leaves nothing of its message',
      ],
      'e2e/github/pull-request.test.ts': ['leaves evidence, and no plan that could be applied'],
    },
  },
  {
    id: 'T4',
    threat:
      'What is applied is not what was read: the head, the plan, the state or the rules have moved since.',
    held: {
      'unit/gate/review.test.ts': ['attacks on the way to an apply'],
      'unit/pipeline/review-attacks.test.ts': [
        'attack: a receipt that is not of our plan of this head',
        'attack: rules that loosen themselves',
      ],
      'unit/pipeline/proposed.test.ts': ['attack: a pull request loosens in the same change'],
      'unit/pipeline/review.test.ts': ['attack on the way to the default branch'],
      'unit/pipeline/applying/sealed-plan.test.ts': [
        'attack: a re-run of an old apply does not open it',
        'attack: another artifact in its place is refused by the digest of the job output',
      ],
      'unit/pipeline/applying/claims.test.ts': [
        'attack: an older commit after a newer one is refused, and claims nothing',
        'attack: an older commit whose check ran before the newer one had ended is refused',
      ],
      'unit/pipeline/applying/here.test.ts': [
        'an apply or a destroy without a review job',
        'an older commit on a laptop',
      ],
      'unit/pipeline/review-resolve.test.ts': ['a run that is told to resolve'],
      'e2e/aws/saved-plan.test.ts': ['a saved plan'],
      'e2e/github/road-asks.test.ts': [
        'attack: state changed by a person between the plan and the apply waits',
        'attack: a re-run of an old apply is refused',
        'attack: an older commit after a newer one is refused',
      ],
      'e2e/github/attacks-merged.test.ts': ['attack: a head that nobody planned'],
    },
  },
  {
    id: 'T5',
    threat: 'An artifact is exchanged, or is of another run, fork or workflow.',
    held: {
      'unit/github/runs.test.ts': ['the artifact of a receipt'],
      'unit/gate/review.test.ts': ['attacks on the way to an apply'],
      'unit/pipeline/review-attacks.test.ts': ['attack: a receipt that is not of our plan of this head'],
      'unit/store/run-artifact.test.ts': ['an attack by an artifact'],
      'unit/store/sealed.test.ts': ['sealed bytes'],
      'unit/pipeline/applying/rescued.test.ts': ['a state in the artifacts of the run that applied last'],
      'unit/pipeline/legs/leg.test.ts': ['attack: a leg that somebody else has written'],
      'unit/pipeline/comment-faults.test.ts': ['attack: an artifact that no job of ours has left'],
      'e2e/github/attacks-merged.test.ts': [
        'attack: a changed byte of the evidence is refused',
        'attack: a branch that edits the plan workflow, and uploads another plan and receipt',
      ],
    },
  },
  {
    id: 'T6',
    threat: 'A run with few rights fills a cache that one with many uses.',
    held: {
      'unit/pipeline/acting/credentials.test.ts': [
        'attack: are not taken from a cache that somebody else has filled',
      ],
      'unit/engines/tools/fetch.test.ts': ['attack: what a cache has brought back is fetched again'],
      'unit/composite.test.ts': ['%s keeps nothing between runs unless it is asked to'],
    },
    open: 'That no workflow of ours restores a cache: it is so, and no test keeps it so.',
  },
  {
    id: 'T7',
    threat: 'Text of others becomes a command: in a script, in the log, in an output.',
    held: {
      'unit/workflows.test.ts': ['an expression in a script'],
      'unit/action/actions-log.test.ts': ['is never a command, whatever it says'],
      'unit/action/annotate.test.ts': ['of a hostile message are no other command'],
      'e2e/actions/hostile.test.ts': [
        'text that looks like a command of the workflow',
        'a value with line breaks',
      ],
    },
  },
  {
    id: 'T8',
    threat: 'Somebody without the right gives a command by a comment, or forges one of ours.',
    held: {
      'unit/gate/confirm.test.ts': ['attacks by comment: refused is'],
      'unit/pipeline/command.test.ts': ['attack: a command'],
      'unit/github/command.test.ts': ['is not read of '],
      'unit/github/people.test.ts': ['the approval of a pull request'],
      'unit/workflows.test.ts': ['command.yml obeys new comments alone'],
      'unit/github/issues.test.ts': ['is not one with a forged marker of another author'],
      'unit/pipeline/review.test.ts': ['forged status, Deployment and marker: nobody looks at them'],
      'e2e/github/attacks-command.test.ts': ['a command by a comment'],
    },
  },
  {
    id: 'T9',
    threat: 'A role trusts more than one repository or environment, and others become it.',
    held: {
      'unit/identity/trust/lint/subject.test.ts': ['how far a subject reaches'],
      'unit/identity/trust/lint/read.test.ts': ['several statements'],
      'unit/identity/trust/generate/generate.test.ts': ['of plans and applies are never the same'],
      'unit/identity/github/subjects.test.ts': ['have the immutable form only when both ids are known'],
      'unit/pipeline/acting/branch-rule.test.ts': [
        'attack: is refused since any branch could name its environment when %s',
      ],
      'unit/manifest/rules-identity.test.ts': ['attack: %s'],
      'e2e/github/attacks-proposed.test.ts': ['attack: an environment that any branch may name'],
      'e2e/github/attacks-merged.test.ts': ['attack: a workflow of a branch that names the environment'],
    },
  },
  {
    id: 'T10',
    threat: 'A tag of an action or a tool is moved to other code.',
    held: {
      'unit/workflows.test.ts': ['a tag of somebody else’s action'],
      'unit/engines/tools/fetch.test.ts': ['attack: of %s that is not what is pinned is refused'],
      'unit/gate/loosening.test.ts': ['another version of the toolkit'],
      'unit/pipeline/doctor/actions.test.ts': ['tags of actions may move'],
    },
    open: 'That our own releases are immutable: a setting of this repository.',
  },
  {
    id: 'T11',
    threat: 'A log tells a secret.',
    held: {
      'unit/platform/console-log.test.ts': [
        'hides every masked value wherever it would be told',
        'hides a value whose part is a secret as well, whichever was masked first',
      ],
      'unit/pipeline/acting/acting.test.ts': [
        'tells the claims before and who one is after, and masks every secret',
      ],
      'unit/engines/terraform/environment.test.ts': ['sets what synthinfra decides, whatever was set before'],
      'unit/engines/terraform/apply.test.ts': [
        'is kept for its owner alone, named and not printed, and holds up the next plan',
      ],
      'e2e/actions/hostile.test.ts': [
        'are never told: neither in the log, nor in the summary, nor in an output',
      ],
    },
  },
  {
    id: 'T12',
    threat: 'A value breaks out of a comment, mentions people, or hides what follows it.',
    held: {
      'unit/report/changes-markdown.property.test.ts': [
        'leaves no fence, fold or inline code open and no lone surrogate',
        'mentions nobody, links no issue and lets no tag, image, formula or table cell through',
        'lets no control or bidirectional character through',
      ],
      'unit/report/rollup.property.test.ts': ['stays within the limit and lets no value break out'],
      'unit/report/rollup-drift.test.ts': ['attack: no value of a resource breaks out of it'],
      'unit/report/rollup-outcome.test.ts': ['attack: no value breaks out of it'],
      'unit/report/rollup-history.test.ts': ['attack: no value ends the HTML comment or begins another'],
    },
  },
  {
    id: 'T13',
    threat: 'Somebody changes the state, and the next apply follows it.',
    held: {
      'unit/engines/terraform/restore.test.ts': ['a state that another machine had to keep'],
      'unit/gate/review.test.ts': [
        'a state that a person changed between plan and apply',
        'another state in its place',
        'an old copy of the state in its place',
      ],
      'e2e/aws/saved-plan.test.ts': ['is refused when the state has moved since'],
      'e2e/aws/remote-state.test.ts': [
        'needs its bucket first, which bootstrap makes safe, and leaves alone the second time',
      ],
      'e2e/aws/trust.test.ts': ['let a plan write nothing but the lock of its own state'],
      'e2e/github/attacks-merged.test.ts': ['attack: a state that a person changed between plan and apply'],
    },
    open: 'A state that was changed before the plan is taken as it is: nobody can tell it from a true one.',
  },
  {
    id: 'T14',
    threat: 'A manifest exhausts or misleads what reads it, or names a file outside.',
    held: {
      'unit/manifest/load.test.ts': [
        'refuses an alias bomb before it grows',
        'makes objects without a prototype',
      ],
      'unit/manifest/fuzz.test.ts': ['whatever a file holds'],
      'unit/platform/files.test.ts': ['readWorkspaceFile', 'does not write through a symbolic link'],
      'e2e/aws/drift.test.ts': [
        'takes every value of the manifest literally, whatever it looks like to Terraform',
      ],
    },
  },
  {
    id: 'T15',
    threat: 'An archive writes outside its folder, or fills the disk.',
    held: {
      'unit/store/pack.test.ts': ['an attack by an archive'],
      'unit/zip.test.ts': [
        'does not unpack more than the directory says',
        'counts the bytes of all files together',
      ],
      'unit/store/keys.test.ts': ['a key'],
      'unit/engines/terraform/saved-plan.test.ts': ['is not %s', 'does not hide one text of a file'],
    },
  },
  {
    id: 'T16',
    threat: 'A job’s own token may do more than the job needs.',
    held: {
      'unit/workflows.test.ts': [
        'permissions for all jobs',
        'a permission without a reason',
        'a token left in the checkout',
        '%s grants what the workflow that it calls needs, and no more',
      ],
      'unit/pipeline/forget.test.ts': ['attack: the state of the job names'],
      'unit/pipeline/doctor/actions.test.ts': ['tokens write by default'],
    },
  },
];
