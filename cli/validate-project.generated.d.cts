// Written by hand: the shape of what ajv's standalone code exports.
import type validate from '../providers/validate.generated.cjs'

declare const validateProject: typeof validate

export = validateProject
