/**
 * A small fact model for tests, of a town that gives parking permits: far from the handbook, so that a change there
 * never changes a test of the rule tree.
 */
@NullMarked
package sample.parking;

import org.jspecify.annotations.NullMarked;
