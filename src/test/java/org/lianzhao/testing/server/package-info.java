/** Real servers for trying out and testing: a database and an identity provider. Never part of the package. */
@NullMarked
package org.lianzhao.testing.server;

import org.jspecify.annotations.NullMarked;
