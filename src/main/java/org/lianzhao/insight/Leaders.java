package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.chain.AnchorFirms;
import org.lianzhao.company.Residents;

/** The 链主: firms that lead a segment in the zone, and those that a chain names as its own. */
@ApplicationScoped
class Leaders {
    private final Residents residents;
    private final AnchorFirms anchors;

    Leaders(Residents residents, AnchorFirms anchors) {
        this.residents = residents;
        this.anchors = anchors;
    }

    Set<UUID> all() {
        Set<UUID> leaders = new HashSet<>(residents.leaders());
        leaders.addAll(anchors.all());
        return leaders;
    }
}
