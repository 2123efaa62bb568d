import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command line cannot be understood; the message says what is wrong with it. */
export class BadUsage extends Error {}

/** The status with which a command ends that was not understood. */
const badUsage = 2

/**
 * Reads options as `parseArgs` of Node does.
 *
 * @throws BadUsage
 */
export function readOptions<const Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error))
  }
}

/** Runs a command and resolves to its status; where it throws BadUsage, says why and how it is used. */
export async function withUsage(command: string, usage: string, run: () => Promise<number> | number): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error
    process.stderr.write(`${command}: ${error.message}\n\n${usage}`)
    return badUsage
  }
}
