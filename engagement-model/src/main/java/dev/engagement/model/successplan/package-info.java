/**
 * Success plans: {@link dev.engagement.model.successplan.ConversationQuestion} on the scope of a conversation,
 * {@link dev.engagement.model.successplan.PlanDocumentQuestion} and
 * {@link dev.engagement.model.successplan.PlanContentQuestion} on the document,
 * {@link dev.engagement.model.successplan.PlanProcessQuestion} on the next steps, and
 * {@link dev.engagement.model.successplan.PlanFieldQuestion} on Salesforce. All types are immutable.
 */
@NullMarked
package dev.engagement.model.successplan;

import org.jspecify.annotations.NullMarked;
