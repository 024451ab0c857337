/**
 * Time-based one-time passwords (RFC 6238), which staging accounts ask for after the password.
 *
 * @module
 */

/**
 * The password of the moment: six digits, by SHA-1 and steps of 30 seconds, as authenticator apps make them.
 *
 * @param secret Base32, in any case, with or without spaces
 * @param now milliseconds since the epoch
 * @throws Error where the secret is no Base32
 */
export const oneTimePassword = async (secret: string, now: number): Promise<string> => {
  const { Secret, TOTP } = await import('otpauth')
  try {
    return new TOTP({ secret: Secret.fromBase32(secret.replace(/[\s-]/g, '').toUpperCase()) }).generate({
      timestamp: now,
    })
  } catch {
    throw new Error('the totp_secret is no Base32: expected letters A to Z and digits 2 to 7')
  }
}
