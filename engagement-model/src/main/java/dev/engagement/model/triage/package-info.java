/**
 * {@link dev.engagement.model.triage.IssueContentQuestion}, {@link dev.engagement.model.triage.TemplateQuestion},
 * {@link dev.engagement.model.triage.LabelQuestion}, {@link dev.engagement.model.triage.EcosystemLabelQuestion} and
 * {@link dev.engagement.model.triage.TriageQuestion}: what an issue on the triage board holds, how it is made, which labels it
 * has, and who handles it. All types are immutable.
 */
@NullMarked
package dev.engagement.model.triage;

import org.jspecify.annotations.NullMarked;
