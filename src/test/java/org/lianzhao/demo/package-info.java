/** The demonstration: database, identity provider and program on one machine, started by {@code deploy/demo}. */
@NullMarked
package org.lianzhao.demo;

import org.jspecify.annotations.NullMarked;
