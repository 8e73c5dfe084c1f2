package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.AnchorFirms;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainDescription;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.ChainRole;
import org.lianzhao.chain.RegisteredFirm;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;

/** The chain office's work on what a chain is called, what it is about and who answers for it. */
@ApplicationScoped
class DescriptionDesk {
    static final int MOST_ROLES = MapBounds.MOST_ROLES;

    private final DraftWork work;
    private final DraftUndoing undoing;
    private final DraftRepository drafts;
    private final ChainMaps maps;
    private final Acting acting;
    private final DescribedChains described;
    private final AnchorFirms anchors;
    private final Json json;
    private final Clock clock;

    DescriptionDesk(
            DraftWork work,
            DraftUndoing undoing,
            DraftRepository drafts,
            ChainMaps maps,
            Acting acting,
            DescribedChains described,
            AnchorFirms anchors,
            Json json,
            Clock clock) {
        this.work = work;
        this.undoing = undoing;
        this.drafts = drafts;
        this.maps = maps;
        this.acting = acting;
        this.described = described;
        this.anchors = anchors;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    DescribedView show(String chain) {
        ChainHead head = maps.head(chain);
        return view(head, drafts.of(head.id()).flatMap(drafts::description).orElse(null));
    }

    private DescribedView view(ChainHead chain, @Nullable DraftDescription said) {
        ChainDescription held = maps.description(chain);
        return said == null
                ? new DescribedView(held.revisionId().toString(), held.content(), held.content(), null, null)
                : new DescribedView(
                        said.token(), described.content(said), held.content(), said.changedBy(), said.changedAt());
    }

    @Transactional
    DescribedView edit(String chain, DescriptionEdit edit) {
        ChainContent wanted = content(edit);
        DraftWork.Open open = work.open(chain);
        @Nullable DraftDescription said = expected(open, edit.version());
        if (wanted.equals(maps.description(open.chain()).content())) {
            return takenBack(open, said);
        }
        if (said == null) {
            said = new DraftDescription(open.draft(), wanted, json, acting.person(), clock.instant());
            drafts.add(said);
        } else {
            said.say(wanted, json, acting.person(), clock.instant());
        }
        drafts.flush();
        return view(open.chain(), said);
    }

    private @Nullable DraftDescription expected(DraftWork.Open open, String seen) {
        @Nullable DraftDescription said = drafts.description(open.draft()).orElse(null);
        DescribedView now = view(open.chain(), said);
        if (!now.version().equals(seen)) {
            throw Refused.stale().with("current", now);
        }
        return said;
    }

    /** Takes back what the draft says of the chain itself. */
    @Transactional
    DescribedView undo(String chain, SeenSegment seen) {
        DraftWork.Open open = work.open(chain);
        return takenBack(open, expected(open, seen.version()));
    }

    private DescribedView takenBack(DraftWork.Open open, @Nullable DraftDescription said) {
        if (said != null) {
            drafts.remove(said);
            drafts.flush();
        }
        undoing.endEmpty(open);
        return view(open.chain(), null);
    }

    private ChainContent content(DescriptionEdit edit) {
        String name = Wording.line(edit.name(), "name");
        return new ChainContent(
                name,
                Objects.requireNonNullElse(Wording.orNothing(edit.nameEn()), name),
                text(edit.description()),
                text(edit.descriptionEn()),
                Objects.requireNonNullElse(Wording.orNothing(edit.park()), ""),
                roles(edit));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }

    private List<ChainRole> roles(DescriptionEdit edit) {
        List<DescriptionEdit.SaidRole> roles = edit.roles() == null ? List.of() : edit.roles();
        Map<UUID, RegisteredFirm> firms = anchors.of(roles.stream()
                .map(DescriptionEdit.SaidRole::companyId)
                .filter(Objects::nonNull)
                .toList());
        return roles.stream().map(role -> role(role, firms)).distinct().toList();
    }

    private static ChainRole role(DescriptionEdit.SaidRole said, Map<UUID, RegisteredFirm> firms) {
        ChainRole role =
                new ChainRole(said.kind(), Wording.line(said.name(), "roles"), OpenText.line("roles", said.note()));
        if (said.companyId() == null) {
            return role;
        }
        if (!said.kind().isFirm()) {
            throw new Invalid("roles", "chain-role-firm");
        }
        RegisteredFirm firm = firms.get(said.companyId());
        if (firm == null) {
            throw new Invalid("roles", "unknown-company");
        }
        return role.of(firm);
    }
}
