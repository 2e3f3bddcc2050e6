/**
 * What a role is there for. What belongs to a remit is asked of one role or team at a time:
 * {@link dev.engagement.model.remit.FieldRemitQuestion},
 * {@link dev.engagement.model.remit.AllianceChannelRemitQuestion},
 * {@link dev.engagement.model.remit.AllianceRemitQuestion},
 * {@link dev.engagement.model.remit.EcosystemRemitQuestion} and
 * {@link dev.engagement.model.remit.ManagementRemitQuestion}. All types are immutable.
 */
@NullMarked
package dev.engagement.model.remit;

import org.jspecify.annotations.NullMarked;
