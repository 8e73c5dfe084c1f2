/** What shows that a fact of a firm is so: words, the number and day of a paper, a document of the firm. */
@NullMarked
package org.lianzhao.company.evidence;

import org.jspecify.annotations.NullMarked;
