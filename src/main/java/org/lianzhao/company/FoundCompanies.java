package org.lianzhao.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.search.Narrowing;
import org.lianzhao.search.box.CalledAs;
import org.lianzhao.search.box.Found;
import org.lianzhao.search.box.FoundKind;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Firms in the search box: whoever may read the register may find all of them. */
@ApplicationScoped
class FoundCompanies implements FoundKind {
    private final CompanyRepository companies;
    private final FormerRecordRepository formerRecords;
    private final Regions regions;
    private final Acting acting;

    FoundCompanies(CompanyRepository companies, FormerRecordRepository formerRecords, Regions regions, Acting acting) {
        this.companies = companies;
        this.formerRecords = formerRecords;
        this.regions = regions;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return CompanyIndex.KIND;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public boolean mayRead() {
        return acting.person().may(Right.READ_REGISTER);
    }

    @Override
    public String searched(String typed) {
        return Companies.searched(typed);
    }

    @Override
    public String code(String typed) {
        CreditCode code = CreditCode.read(typed);
        return code == null ? "" : code.normalised();
    }

    @Override
    public List<Narrowing> forCaller() {
        return List.of();
    }

    @Override
    public List<Found> read(Collection<UUID> ids) {
        Map<UUID, List<Alias>> names = companies.names(ids);
        Map<UUID, List<FormerRecord>> former = formerRecords.of(ids);
        return companies.named(ids).stream()
                .map(firm -> found(
                        firm, names.getOrDefault(firm.id(), List.of()), former.getOrDefault(firm.id(), List.of())))
                .toList();
    }

    private Found found(NamedFirm firm, List<Alias> names, List<FormerRecord> former) {
        return new Found(
                firm.id(),
                firm.name(),
                names.stream()
                        .filter(alias -> alias.kind() != NameKind.OFFICIAL)
                        .map(alias ->
                                new Found.Other(CalledAs.valueOf(alias.kind().name()), alias.name()))
                        .toList(),
                Stream.concat(
                                Stream.of(firm.creditCode(), firm.registrationNo()),
                                former.stream().map(FormerRecord::creditCode))
                        .filter(Objects::nonNull)
                        .toList(),
                regions.of(firm.regionCode()).map(Region::fullName).orElse(""),
                "/companies/" + firm.id());
    }

    @Override
    public String listOf(String typed) {
        return "/companies?q=" + URLEncoder.encode(typed, UTF_8);
    }
}
