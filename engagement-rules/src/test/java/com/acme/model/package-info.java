/** Questions of another company's desk, as its own code would declare them. */
@org.jspecify.annotations.NullMarked
package com.acme.model;
