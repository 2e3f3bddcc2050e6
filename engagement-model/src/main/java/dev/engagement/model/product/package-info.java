/**
 * {@link dev.engagement.model.product.CapabilityQuestion}, {@link dev.engagement.model.product.ProductSupportQuestion} and
 * {@link dev.engagement.model.product.LeadTimeQuestion}: when and how Product is asked for support. All types are immutable.
 */
@NullMarked
package dev.engagement.model.product;

import org.jspecify.annotations.NullMarked;
