/**
 * {@link dev.engagement.rules.crm.CrmExport}: requests for engagement read from the CSV export of a CRM.
 *
 * <p>{@link dev.engagement.rules.crm.CrmColumn} says which column gives which facts. An export is other people's data: a
 * value that cannot be read does not stop the rest, it is listed and its fact is unknown.
 *
 * <p>Needs a library that is no part of the rules: the artifact {@code dev.engagement:engagement-scenarios} brings it.
 */
@NullMarked
package dev.engagement.rules.crm;

import org.jspecify.annotations.NullMarked;
