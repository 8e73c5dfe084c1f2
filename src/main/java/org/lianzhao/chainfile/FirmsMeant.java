package org.lianzhao.chainfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.AnchorFirms;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainRole;
import org.lianzhao.chain.ChainRoleKind;
import org.lianzhao.chain.RegisteredFirm;
import org.lianzhao.shared.text.PlainText;

/** Finds the firms of the register that a file's 链主 are, by one question for all of them. */
final class FirmsMeant {
    private final ChainContent base;
    private final Map<String, RegisteredFirm> meant;

    /** @param base who answers for the chain now */
    FirmsMeant(List<FileRow> rows, ChainContent base, AnchorFirms register) {
        this.base = base;
        this.meant = register.meant(rows.stream()
                .filter(FirmsMeant::isOfFirm)
                .flatMap(row -> Stream.of(FileField.FIRM, FileField.CONTENT).flatMap(field -> row.text(field).stream()))
                .map(PlainText::line) // as a role's name and code are read, by which they are asked for
                .distinct()
                .toList());
    }

    private static boolean isOfFirm(FileRow row) {
        return row.text(FileField.ITEM)
                .flatMap(ChainItem::called)
                .map(ChainItem::role)
                .filter(ChainRoleKind::isFirm)
                .isPresent();
    }

    /** The role with its firm: by the credit code; without one as it stands now, and where it is new by its name. */
    ChainRole of(ChainRole role, @Nullable String code) {
        if (!role.kind().isFirm()) {
            return role;
        }
        if (code != null) {
            return role.of(meant.get(code));
        }
        Optional<ChainRole> known = base.roles().stream()
                .filter(other -> other.kind() == role.kind() && other.name().equals(role.name()))
                .findFirst();
        return known.map(other -> new ChainRole(role.kind(), role.name(), role.note(), other.companyId()))
                .orElseGet(() -> role.of(meant.get(role.name())));
    }
}
