package org.lianzhao.account;

import java.util.List;
import java.util.UUID;

/** Who I am, what I may do, and how I want to see it. */
record MeView(
        UUID id,
        String username,
        String name,
        List<String> roles,
        List<Right> rights,
        List<TaskForceRef> taskForces,
        Preferences preferences,
        String zone,
        boolean demo) {}
