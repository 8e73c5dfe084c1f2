package org.lianzhao.company;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.transfer.Imports;

/** Hands in the sample register of a demonstration, through the same door as anybody's file. */
@ApplicationScoped
class DemoRegister {
    private final Zone zone;
    private final WorkLock lock;
    private final Imports imports;
    private final Optional<List<Path>> files;

    DemoRegister(
            Zone zone,
            WorkLock lock,
            Imports imports,
            @ConfigProperty(name = "lianzhao.demo.register") Optional<List<Path>> files) {
        this.zone = zone;
        this.lock = lock;
        this.imports = imports;
        this.files = files;
    }

    @Transactional
    void handIn(@Observes @Priority(40) StartupEvent start) throws IOException {
        lock.hold("first-accounts");
        for (Path file : zone.demo() ? files.orElse(List.of()) : List.<Path>of()) {
            if (!imports.knows(file.getFileName().toString())) {
                imports.handIn(file, "companies", "公开名单，未核实");
            }
        }
    }
}
