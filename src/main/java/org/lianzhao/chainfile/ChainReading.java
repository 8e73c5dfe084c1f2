package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainRole;
import org.lianzhao.draft.MapBounds;
import org.lianzhao.shared.text.PersonalData;

/** Reads what a chain is called, what it is about and who answers for it. What the file does not mention stays. */
final class ChainReading {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NAME_EN = 200;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int LONGEST_ROLE = 200;
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_CODE = 40;

    private final FileDefects defects;
    private final ChainContent base;
    private final FirmsMeant firms;
    private final Set<String> known;
    private final Map<ChainItem, FileRow> rows = new EnumMap<>(ChainItem.class);
    private final List<FileRow> roleRows = new ArrayList<>();
    private final List<ChainRole> roles = new ArrayList<>();
    private final List<ChainRole> named = new ArrayList<>();
    private String name = "";
    private String nameEn = "";
    private String description = "";
    private String descriptionEn = "";
    private String park = "";

    /**
     * @param base what holds now; for a new chain nothing but empty texts
     * @param firms the firms of the register that the file's 链主 are
     */
    ChainReading(List<FileRow> rows, FileDefects defects, ChainContent base, FirmsMeant firms) {
        this.firms = firms;
        this.defects = defects;
        this.base = base;
        this.known = Stream.concat(
                        Stream.of(base.name(), base.nameEn(), base.description(), base.descriptionEn(), base.park()),
                        base.roles().stream()
                                .flatMap(role -> Stream.of(role.name(), Objects.requireNonNullElse(role.note(), ""))))
                .collect(Collectors.toSet());
        rows.forEach(this::sort);
    }

    private void sort(FileRow row) {
        texts(row).check();
        Optional<ChainItem> item = row.text(FileField.ITEM).flatMap(ChainItem::called);
        if (item.isEmpty()) {
            defects.add(FileTrouble.UNKNOWN_ITEM, row, FileField.ITEM, row.textOrNull(FileField.ITEM));
        } else if (item.get().role() != null) {
            roleRows.add(row);
        } else if (rows.putIfAbsent(item.get(), row) != null) {
            defects.add(
                    FileTrouble.DOUBLED_ITEM, row, FileField.ITEM, item.get().title());
        }
    }

    private FileTexts texts(FileRow row) {
        return new FileTexts(row, defects, known);
    }

    Optional<FileRow> row(ChainItem item) {
        return Optional.ofNullable(rows.get(item));
    }

    Optional<String> text(ChainItem item) {
        return row(item).flatMap(row -> row.text(FileField.CONTENT)).map(String::strip);
    }

    /** Reads all of it; what is wrong in the file stays as it was. */
    void read() {
        name = line(ChainItem.NAME, LONGEST_NAME, base.name());
        nameEn = line(ChainItem.NAME_EN, LONGEST_NAME_EN, base.nameEn());
        description = text(ChainItem.DESCRIPTION, base.description());
        descriptionEn = text(ChainItem.DESCRIPTION_EN, base.descriptionEn());
        park = line(ChainItem.PARK, LONGEST_NAME, base.park());
        roles();
    }

    /** The chain as it shall be. {@code removes} tells whether those leave whom the file does not name. */
    ChainContent content(boolean removes) {
        List<ChainRole> all = new ArrayList<>(roles);
        if (!removes || roleRows.isEmpty()) {
            all.addAll(roleRows.isEmpty() ? base.roles() : missing());
        }
        // where only the order differs nobody wanted anything else
        boolean same = new HashSet<>(all).equals(new HashSet<>(base.roles()));
        return new ChainContent(
                name,
                nameEn.isEmpty() ? name : nameEn,
                description,
                descriptionEn,
                park,
                same ? base.roles() : List.copyOf(all));
    }

    /** Those who answer for the chain now and are not named in the file, if it names anybody. */
    List<ChainRole> missing() {
        return roleRows.isEmpty()
                ? List.of()
                : base.roles().stream()
                        .filter(role -> named.stream().noneMatch(other -> isSame(role, other)))
                        .toList();
    }

    private static boolean isSame(ChainRole one, ChainRole other) {
        return one.kind() == other.kind() && one.name().equals(other.name());
    }

    private String line(ChainItem item, int longest, String otherwise) {
        @Nullable FileRow row = rows.get(item);
        if (row == null) {
            return otherwise;
        }
        String said = texts(row).line(FileField.CONTENT, longest).orElse("");
        if (said.isEmpty() && item == ChainItem.NAME) {
            defects.add(FileTrouble.NO_CHAIN_NAME, row, FileField.CONTENT, null);
        }
        return defects.rejects(row) ? otherwise : said;
    }

    private String text(ChainItem item, String otherwise) {
        @Nullable FileRow row = rows.get(item);
        if (row == null) {
            return otherwise;
        }
        String said = texts(row).text(FileField.CONTENT, LONGEST_DESCRIPTION);
        return defects.rejects(row) ? otherwise : said;
    }

    private void roles() {
        for (FileRow row : roleRows) {
            @Nullable ChainRole role = role(row);
            if (role == null) {
                continue;
            }
            named.add(role);
            if (roles.size() >= MapBounds.MOST_ROLES) {
                defects.add(FileTrouble.TOO_MANY_ROLES, row, FileField.ITEM, null, MapBounds.MOST_ROLES);
            }
            if (!defects.rejects(row) && !roles.contains(role)) {
                roles.add(role);
                warn(row, role);
            }
        }
    }

    // a name alone will do: not every 链主 is in the register
    private void warn(FileRow row, ChainRole role) {
        @Nullable String code = row.textOrNull(FileField.FIRM);
        if (!role.kind().isFirm() && code != null) {
            defects.add(FileTrouble.FIRM_OF_OTHER, row, FileField.FIRM, code);
        } else if (role.kind().isFirm()
                && role.companyId() == null
                && !base.roles().contains(role)) {
            defects.add(
                    FileTrouble.FIRM_UNKNOWN,
                    row,
                    code == null ? FileField.CONTENT : FileField.FIRM,
                    code == null ? role.name() : code,
                    role.name());
        }
    }

    // a row that only names the role, as in the template, says that nobody holds it
    private @Nullable ChainRole role(FileRow row) {
        @Nullable String name = texts(row).lineOrNull(FileField.CONTENT, LONGEST_ROLE);
        @Nullable String note = texts(row).lineOrNull(FileField.NOTE, LONGEST_NOTE);
        if (note != null && PersonalData.isIn(note)) {
            defects.add(FileTrouble.HOLDS_CONTACT, row, FileField.NOTE, null);
        }
        ChainItem item = row.text(FileField.ITEM).flatMap(ChainItem::called).orElseThrow();
        @Nullable String code = texts(row).lineOrNull(FileField.FIRM, LONGEST_CODE);
        return name == null ? null : firms.of(new ChainRole(Objects.requireNonNull(item.role()), name, note), code);
    }

    /** What a row that is taken does to the chain. */
    RowEffect effect(FileRow row) {
        ChainItem item = row.text(FileField.ITEM).flatMap(ChainItem::called).orElseThrow();
        String said = row.text(FileField.CONTENT).map(String::strip).orElse("");
        if (item.role() != null) {
            return said.isEmpty() ? RowEffect.UNCHANGED : effect(Objects.requireNonNull(role(row)));
        }
        String before = switch (item) {
            case NAME -> base.name();
            case NAME_EN -> base.nameEn();
            case DESCRIPTION -> base.description();
            case DESCRIPTION_EN -> base.descriptionEn();
            case PARK -> base.park();
            default -> said;
        };
        boolean asBefore = said.equals(before) || (item == ChainItem.NAME_EN && said.isEmpty() && before.equals(name));
        return asBefore ? RowEffect.UNCHANGED : before.isEmpty() ? RowEffect.CREATED : RowEffect.UPDATED;
    }

    private RowEffect effect(ChainRole role) {
        if (base.roles().contains(role)) {
            return RowEffect.UNCHANGED;
        }
        return base.roles().stream().anyMatch(other -> isSame(role, other)) ? RowEffect.UPDATED : RowEffect.CREATED;
    }
}
