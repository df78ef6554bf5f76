import { z } from 'zod'

/** A choice of a dropdown or radio group. */
export const FormOption = z.object({ value: z.string(), text: z.string() })

/** A check that the form makes on what was entered: against a pattern, another element or a length. */
export const FormValidation = z.object({
  type: z.string(),
  value: z.string().optional(),
  controlId: z.string().optional(),
  text: z.string().optional(),
})

/** One element of a scoping form. Keys are the authoring format's, `controlType` is lower case, `content` is sanitised HTML. */
export const FormElement = z.object({
  id: z.string(),
  order: z.number(),
  controlType: z.string(),
  displayLabel: z.string(),
  watermarkText: z.string().optional(),
  infoBalloonText: z.string().optional(),
  required: z.boolean(),
  useAsAdditionalDetails: z.boolean(),
  visibility: z.string().nullable().meta({ description: 'an expression such as otherId == value && third != null; null = always shown' }),
  diagnosticInputRequiredClients: z.string().optional(),
  hints: z.array(z.object({ text: z.string() })).optional(),
  maxLength: z.number().optional(),
  numberOfLines: z.number().optional(),
  validations: z.array(FormValidation).optional(),
  dropdownOptions: z.array(FormOption).optional(),
  radioButtonOptions: z.array(FormOption).optional(),
  dynamicDropdownOptions: z.record(z.string(), z.unknown()).optional(),
  content: z.string().optional(),
})
export type FormElement = z.infer<typeof FormElement>

/** The questions a ticket form asks for a topic, in the order to show. */
export const ScopingForm = z.object({
  title: z.string(),
  resourceRequired: z.boolean(),
  subscriptionRequired: z.boolean(),
  fileAttachmentHint: z.string().nullable(),
  formElements: z.array(FormElement),
})
export type ScopingForm = z.infer<typeof ScopingForm>

/** A scoping form with where it comes from. */
export const ScopingQuestions = ScopingForm.extend({
  id: z.string().meta({ description: 'articleId of the form' }),
  source: z.object({ path: z.string() }),
})
export type ScopingQuestions = z.infer<typeof ScopingQuestions>
