/**
 * Whether two descriptions are one firm: its names and the forms they are compared in, its codes, its door, and the keys
 * by which an index finds what is worth comparing. Knows rules only, no register.
 */
@NullMarked
package org.lianzhao.likeness;

import org.jspecify.annotations.NullMarked;
