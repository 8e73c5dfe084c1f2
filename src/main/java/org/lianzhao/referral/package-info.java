/** Who brought a lead: chambers of commerce (商协会) refer firms by their own systems and see what became of them. */
@NullMarked
package org.lianzhao.referral;

import org.jspecify.annotations.NullMarked;
