package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;

/** Makes what hangs on a person. Each {@code field} says where the request has it: empty, or {@code post.} */
@ApplicationScoped
class PersonParts {
    private final PersonRepository people;
    private final ContactVault vault;
    private final Companies companies;
    private final Regions regions;
    private final Clock clock;

    PersonParts(PersonRepository people, ContactVault vault, Companies companies, Regions regions, Clock clock) {
        this.people = people;
        this.vault = vault;
        this.companies = companies;
        this.regions = regions;
        this.clock = clock;
    }

    /** A post, and the firm as it is called. */
    record Held(PersonPost post, CompanyRef firm) {

        /** What may be told of it. */
        Map<String, @Nullable Object> after() {
            Map<String, @Nullable Object> after = new LinkedHashMap<>();
            after.put("companyId", firm.id());
            after.put("firm", firm.name());
            after.put("since", post.getSinceOn());
            after.put("until", post.getUntilOn());
            after.put("current", post.isCurrent());
            return after;
        }
    }

    LocalDate today() {
        return ZoneTime.today(clock);
    }

    /** The firm that is meant, held against being merged with another. */
    CompanyRef firm(String field, UUID id) {
        return companies.held(id).orElseThrow(() -> new Invalid(field + "companyId", "unknown-company"));
    }

    @Nullable
    String region(String field, @Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : regions.today(code.strip())
                        .map(Region::code)
                        .orElseThrow(() -> new Invalid(field, "unknown-region", code));
    }

    /** Keeps these contacts, and tells what of them may be shown. */
    List<String> contacts(Person person, List<ReadContact> read, Author author) {
        read.forEach(contact -> people.add(new PersonContact(person.getId(), contact, vault, author, clock.instant())));
        return read.stream().map(ReadContact::masked).toList();
    }

    Held post(String field, Person person, NewPost said, Author author) {
        CompanyRef firm = firm(field, said.companyId());
        PersonPost post = new PersonPost(person.getId(), firm.id(), author, clock.instant());
        said.describe(field, post);
        post.requirePossible(field, today());
        people.add(post);
        return new Held(post, firm);
    }

    PersonTie tie(String field, Person person, NewTie said, Author author) {
        String text = FreeText.line(field + "text", said.text());
        if (text == null) {
            throw new Invalid(field + "text", "field-required");
        }
        String code = said.kind() == TieKind.HOMETOWN
                ? region(field + "code", said.code())
                : FreeText.line(field + "code", said.code());
        PersonTie tie = new PersonTie(person.getId(), said.kind(), text, code, author, clock.instant());
        people.add(tie);
        return tie;
    }

    PersonConsent consent(String field, Person person, NewConsent said, Author author) {
        if (said.givenOn().isAfter(today())) {
            throw new Invalid(field + "givenOn", "day-to-come");
        }
        PersonConsent consent =
                new PersonConsent(person.getId(), said.basis(), said.givenOn(), author, clock.instant());
        consent.covers(FreeText.line(field + "scope", said.scope()), FreeText.line(field + "note", said.note()));
        people.add(consent);
        return consent;
    }
}
