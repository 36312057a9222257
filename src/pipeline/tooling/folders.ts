/** Folders of the action `setup` below the temporary folder of a job; its steps name them too. */
export const SETUP_FOLDERS = {
  /** Releases as they were downloaded: what the runner keeps from one run to the next. */
  releases: 'synthinfra-tools/releases',
  /** The programs, on PATH. */
  programs: 'synthinfra-tools/bin',
  /** Plugin cache of Terraform, unless the job has one of its own. */
  providers: 'synthinfra-tools/providers',
} as const;
