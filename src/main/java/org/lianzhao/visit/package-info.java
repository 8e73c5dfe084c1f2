/** Visits, receptions and meetings (外出与来访) that are planned, till they become a follow-up or do not happen. */
@NullMarked
package org.lianzhao.visit;

import org.jspecify.annotations.NullMarked;
