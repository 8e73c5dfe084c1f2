package org.lianzhao.chain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** What a chain was called and who answered for it during some time. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class ChainRevision extends StoredEntity {
    private UUID chainId;
    private Instant validFrom;
    private Instant validTo = Validity.OPEN;
    private String name;
    private String nameEn;
    private String description;
    private String descriptionEn;
    private String park;

    @ElementCollection
    @CollectionTable(name = "chain_role", joinColumns = @JoinColumn(name = "revision_id"))
    private Set<RoleEntry> roles = new LinkedHashSet<>();

    protected ChainRevision() {}

    ChainRevision(UUID chainId, ChainContent content, Instant validFrom) {
        super(Ids.next());
        this.chainId = chainId;
        this.validFrom = validFrom;
        this.name = content.name();
        this.nameEn = content.nameEn();
        this.description = content.description();
        this.descriptionEn = content.descriptionEn();
        this.park = content.park();
        this.roles.addAll(RoleEntry.of(content.roles()));
    }

    ChainContent content() {
        return new ChainContent(
                name,
                nameEn,
                description,
                descriptionEn,
                park,
                roles.stream()
                        .sorted(Comparator.comparingInt(RoleEntry::position))
                        .map(RoleEntry::role)
                        .toList());
    }
}
