/** The version of the whole project; its packages share one. */
import packageJson from '../package.json' with { type: 'json' };

export const version: string = packageJson.version;
