/** The papers that a chain office works and reports with (四图N清单), put together from what the features know, as of today. */
@NullMarked
package org.lianzhao.deliverable;

import org.jspecify.annotations.NullMarked;
