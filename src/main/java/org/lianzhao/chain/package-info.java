/** Chain maps: chains, their segments, where those stand, what links them. */
@NullMarked
package org.lianzhao.chain;

import org.jspecify.annotations.NullMarked;
