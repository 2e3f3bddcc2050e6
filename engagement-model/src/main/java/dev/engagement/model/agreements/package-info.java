/**
 * Working agreements between a sales team and its SA: {@link dev.engagement.model.agreements.AgreementQuestion} and {@link
 * dev.engagement.model.agreements.ToolQuestion}, and of their own {@link dev.engagement.model.agreements.ResponseQuestion},
 * {@link dev.engagement.model.agreements.BookingQuestion} and {@link dev.engagement.model.agreements.TravelQuestion}. All types
 * are immutable.
 */
@NullMarked
package dev.engagement.model.agreements;

import org.jspecify.annotations.NullMarked;
