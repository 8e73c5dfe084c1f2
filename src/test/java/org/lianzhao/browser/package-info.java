/** The main ways in a real browser, signed in at a real identity provider. */
@NullMarked
package org.lianzhao.browser;

import org.jspecify.annotations.NullMarked;
