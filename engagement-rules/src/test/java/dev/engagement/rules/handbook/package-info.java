/** What must hold of the handbook's rule files, rows and scenarios as they are shipped. */
@org.jspecify.annotations.NullMarked
package dev.engagement.rules.handbook;
