package org.lianzhao.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.person.PrivateTexts;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.OpenText;

/** The robots of the groups: set up, changed, switched off. What was entered of address and secret is never shown again. */
@ApplicationScoped
class RobotDesk {
    private static final int ADDRESS = 1000;
    private static final int SECRET = 200;
    private static final int NAME = 60;

    private final RobotRepository robots;
    private final RobotSettings settings;
    private final PrivateTexts texts;
    private final Colleagues colleagues;
    private final Event<RobotChanged> changes;

    RobotDesk(
            RobotRepository robots,
            RobotSettings settings,
            PrivateTexts texts,
            Colleagues colleagues,
            Event<RobotChanged> changes) {
        this.robots = robots;
        this.settings = settings;
        this.texts = texts;
        this.colleagues = colleagues;
        this.changes = changes;
    }

    @Transactional
    List<RobotView> list() {
        List<Robot> all = robots.all();
        Map<UUID, TaskForceRef> forces =
                colleagues.taskForces(all.stream().map(Robot::getTaskForceId).collect(Collectors.toSet()));
        return all.stream().map(robot -> view(robot, forces)).toList();
    }

    private static RobotView view(Robot robot, Map<UUID, TaskForceRef> forces) {
        TaskForceRef force = forces.get(robot.getTaskForceId());
        return robot.view(force == null ? "" : force.name());
    }

    private RobotView view(Robot robot) {
        return view(robot, colleagues.taskForces(List.of(robot.getTaskForceId())));
    }

    @Transactional
    RobotView setUp(NewRobot said) {
        if (!colleagues.taskForces(List.of(said.taskForceId())).containsKey(said.taskForceId())) {
            throw new Invalid("taskForceId", "unknown-task-force");
        }
        UUID id = Ids.next();
        String name = OpenText.required("name", said.name());
        Robot robot = new Robot(id, said, name, reach(id, said.kind(), said.url()));
        signWith(robot, said.secret());
        robots.add(robot);
        robots.flush();
        changes.fire(RobotChanged.of("robot-added", robot, Map.of(), robot.picture()));
        return view(robot);
    }

    private Robot.Reach reach(UUID id, RobotKind kind, String url) {
        RobotAddress address = RobotAddress.read(url, kind, settings.hosts().orElse(Set.of()));
        return new Robot.Reach(address.host(), texts.close(id, address.place().toString()));
    }

    private void signWith(Robot robot, @Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            robot.signWith(null);
        } else if (robot.getKind() != RobotKind.DINGTALK) {
            throw new Invalid("secret", "robot-unsigned");
        } else {
            robot.signWith(texts.close(robot.getId(), secret.strip()));
        }
    }

    @Transactional
    RobotView edit(UUID id, Patch patch) {
        Robot robot = robots.get(id);
        robot.expect(patch.version());
        Map<String, @Nullable Object> before = robot.picture();
        patch.requiredText("name", NAME, name -> robot.rename(OpenText.required("name", name)))
                .requiredText("url", ADDRESS, url -> robot.reachAt(reach(id, robot.getKind(), url)))
                .text("secret", SECRET, secret -> signWith(robot, secret))
                .requiredValue("active", new TypeReference<Boolean>() {}, robot::setActive)
                .nothingElse();
        robots.flush(); // the answer carries the new version
        FieldChanges.between(before, robot.picture())
                .ifPresent(changed ->
                        changes.fire(RobotChanged.of("robot-changed", robot, changed.before(), changed.after())));
        return view(robot);
    }

    @Transactional
    List<DeliveryView> deliveries(UUID id) {
        return robots.deliveries(robots.get(id).getId()).stream()
                .map(Delivery::view)
                .toList();
    }

    @Transactional
    RobotView show(UUID id) {
        return view(robots.get(id));
    }
}
