/** As package.json has it, which is not beside the bundled server. */
export const BUILD_VERSION = '0.1.0';
