package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianzhao.chain.AnchorFirms;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.shared.persistence.Json;

/** Reads what drafts say of chains themselves, with the firms they name as the register has them now. */
@ApplicationScoped
class DescribedChains {
    private final AnchorFirms anchors;
    private final Json json;

    DescribedChains(AnchorFirms anchors, Json json) {
        this.anchors = anchors;
        this.json = json;
    }

    ChainContent content(DraftDescription said) {
        return anchors.current(said.content(json));
    }
}
