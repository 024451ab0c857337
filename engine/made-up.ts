/**
 * Values that no server issued.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'

/** 32 random characters. */
export const madeUp = (): string => randomBytes(24).toString('base64url')
