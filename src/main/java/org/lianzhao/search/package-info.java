/** The search engine: a disposable projection of what the database holds. Knows no feature; features describe what to index. */
@NullMarked
package org.lianzhao.search;

import org.jspecify.annotations.NullMarked;
