package org.lianzhao.ownership;

import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;

/** Who is or was on a lead. */
record OwnerView(PersonRef person, @Nullable TaskForceRef taskForce) {}
