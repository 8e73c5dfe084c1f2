package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The firms that are 链主 of chains, as the register has them now. */
@ApplicationScoped
public class AnchorFirms {
    private final ChainRepository chains;
    private final Instance<RegisteredFirms> registers;

    AnchorFirms(ChainRepository chains, @Any Instance<RegisteredFirms> registers) {
        this.chains = chains;
        this.registers = registers;
    }

    /**
     * What a chain is, with its firms as they are called now, each once even where two of them turned out to be one; of one
     * that the register has given up the name stays.
     */
    @Transactional
    public ChainContent current(ChainContent content) {
        List<UUID> ids = content.roles().stream()
                .map(ChainRole::companyId)
                .filter(Objects::nonNull)
                .toList();
        if (ids.isEmpty()) {
            return content;
        }
        Map<UUID, RegisteredFirm> firms = of(ids);
        return content.with(eachOnce(content.roles().stream()
                .map(role -> role.companyId() == null ? role : role.of(firms.get(role.companyId())))
                .toList()));
    }

    // what is said of the one firm holds for the other; where something is said of both, what comes first does
    private static List<ChainRole> eachOnce(List<ChainRole> roles) {
        Map<Object, ChainRole> once = new LinkedHashMap<>();
        roles.forEach(role -> once.merge(
                role.companyId() == null ? role : role.companyId(),
                role,
                (first, second) -> first.note() == null ? second : first));
        return List.copyOf(once.values());
    }

    /** The firms that these ids mean now, by the ids asked for. */
    @Transactional
    public Map<UUID, RegisteredFirm> of(Collection<UUID> ids) {
        Map<UUID, RegisteredFirm> firms = new HashMap<>();
        registers.forEach(register -> firms.putAll(register.current(ids)));
        return firms;
    }

    /** The firms that these names or credit codes mean for certain. */
    @Transactional
    public Map<String, RegisteredFirm> meant(Collection<String> written) {
        Map<String, RegisteredFirm> firms = new HashMap<>();
        registers.forEach(register -> firms.putAll(register.meant(written)));
        return firms;
    }

    /** The 链主 of all chains: the firms that were chosen, and where only a name was given the one that bears it. */
    @Transactional
    public Set<UUID> all() {
        List<ChainRole> anchors = chains.anchors();
        Set<UUID> chosen = anchors.stream()
                .map(ChainRole::companyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> names = anchors.stream()
                .filter(role -> role.companyId() == null)
                .map(ChainRole::name)
                .collect(Collectors.toSet());
        Set<UUID> firms = new HashSet<>();
        of(chosen).values().forEach(firm -> firms.add(firm.id()));
        meant(names).values().forEach(firm -> firms.add(firm.id()));
        return firms;
    }
}
