/** Classes that hostile rule files try to run. Each counts how often it does. */
@NullMarked
package com.acme.probe;

import org.jspecify.annotations.NullMarked;
