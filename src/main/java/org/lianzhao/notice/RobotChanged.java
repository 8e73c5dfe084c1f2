package org.lianzhao.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody set up a robot, or changed how it is reached; neither its address nor its secret is told. */
public record RobotChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static RobotChanged of(
            String name, Robot robot, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return new RobotChanged(name, new Subject("robot", robot.getId(), robot.getName()), before, after);
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.SETTING;
    }
}
