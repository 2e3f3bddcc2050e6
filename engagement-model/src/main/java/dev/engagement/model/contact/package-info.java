/**
 * Where to turn to: {@link dev.engagement.model.contact.ContactQuestion} by role and purpose,
 * {@link dev.engagement.model.contact.AsyncSupportQuestion} on what is served in Slack, and
 * {@link dev.engagement.model.contact.EcosystemQueueQuestion} on the queue of the Ecosystem SAs. All types are
 * immutable.
 */
@NullMarked
package dev.engagement.model.contact;

import org.jspecify.annotations.NullMarked;
