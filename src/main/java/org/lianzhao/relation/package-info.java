/** What firms are to one another: parent and subsidiary, supplier and customer, chain leader and supporting firm, referrer. */
@NullMarked
package org.lianzhao.relation;

import org.jspecify.annotations.NullMarked;
