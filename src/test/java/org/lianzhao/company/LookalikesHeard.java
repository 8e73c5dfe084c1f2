package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what was told of firms that may be others. */
@ApplicationScoped
class LookalikesHeard {
    private final Map<UUID, List<Lookalike>> heard = new ConcurrentHashMap<>();

    void hear(@Observes LookalikeFound found) {
        heard.put(found.company(), found.like());
    }

    List<Lookalike> of(UUID company) {
        return heard.getOrDefault(company, List.of());
    }
}
