package org.lianzhao.chain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A role kept with a chain, in its place among all of them. */
@Embeddable
record RoleEntry(
        @Enumerated(EnumType.STRING) ChainRoleKind kind,
        int position,
        String name,
        @Nullable String note,
        @Nullable UUID companyId) {

    static Set<RoleEntry> of(List<ChainRole> roles) {
        return IntStream.range(0, roles.size())
                .mapToObj(place -> new RoleEntry(
                        roles.get(place).kind(),
                        place,
                        roles.get(place).name(),
                        roles.get(place).note(),
                        roles.get(place).companyId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    ChainRole role() {
        return new ChainRole(kind, name, note, companyId);
    }
}
