package org.lianzhao.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A robot that somebody set up in the group of a task force.
 *
 * @param url its address as the vendor shows it, key and all
 * @param secret what 钉钉 signs with; null where it is not set to
 */
record NewRobot(
        @NotNull UUID taskForceId,
        @NotBlank @Size(max = 60) String name,
        @NotNull RobotKind kind,
        @NotBlank @Size(max = 1000) String url,
        @Nullable @Size(max = 200) String secret) {}
