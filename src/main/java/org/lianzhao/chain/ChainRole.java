package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a chain, by name: people change offices, and a 链主 need not be in the register.
 *
 * @param name of a firm of the register what it is called there now
 * @param note the office that he holds, or what the firm or unit does for the chain
 * @param companyId the firm of the register that a 链主 is; null where the register does not have it, and of all others
 */
public record ChainRole(
        ChainRoleKind kind,
        String name,
        @Nullable String note,
        @Nullable UUID companyId) {

    public ChainRole(ChainRoleKind kind, String name, @Nullable String note) {
        this(kind, name, note, null);
    }

    /** The same, held by this firm; null where the register does not have it. */
    public ChainRole of(@Nullable RegisteredFirm firm) {
        return firm == null ? new ChainRole(kind, name, note) : new ChainRole(kind, firm.name(), note, firm.id());
    }
}
