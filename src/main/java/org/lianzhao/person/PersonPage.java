package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Puts together what is known of people, as they may be shown. */
@ApplicationScoped
class PersonPage {
    private final PersonRepository people;
    private final PostRepository posts;
    private final Companies companies;
    private final Regions regions;
    private final Sentences sentences;

    PersonPage(
            PersonRepository people, PostRepository posts, Companies companies, Regions regions, Sentences sentences) {
        this.people = people;
        this.posts = posts;
        this.companies = companies;
        this.regions = regions;
        this.sentences = sentences;
    }

    @Transactional
    PersonView show(UUID id) {
        PersonFacts facts = people.facts(id);
        Known known = known(List.of(id));
        List<PersonPost> held = posts.of(List.of(id)).getOrDefault(id, List.of());
        Map<UUID, CompanyRef> firms = firmsOf(held);
        List<PersonConsent> consents = known.consents.getOrDefault(id, List.of());
        return new PersonView(
                id,
                facts.version(),
                nameOf(facts),
                facts.hometownCode(),
                hometownOf(facts),
                facts.note(),
                known.contactsOf(id),
                held.stream().map(post -> post.view(nameOf(post, firms))).toList(),
                known.tiesOf(id),
                consents.stream().map(PersonConsent::view).toList(),
                ConsentStanding.of(consents),
                facts.recordedAt(),
                facts.recordedByName(),
                facts.erasedAt());
    }

    /** Lines of a list: so many statements, however many lines. */
    @Transactional
    List<PersonRow> rows(List<Line> lines) {
        List<UUID> ids = lines.stream().map(line -> line.facts.id()).distinct().toList();
        Known known = known(ids);
        Map<UUID, CompanyRef> firms = firmsOf(
                lines.stream().flatMap(line -> Stream.ofNullable(line.post)).toList());
        return lines.stream().map(line -> row(line, known, firms)).toList();
    }

    /** A line before it is put in words. */
    record Line(PersonFacts facts, @Nullable PersonPost post) {}

    private PersonRow row(Line line, Known known, Map<UUID, CompanyRef> firms) {
        UUID id = line.facts.id();
        return new PersonRow(
                id,
                nameOf(line.facts),
                hometownOf(line.facts),
                line.post == null ? null : line.post.view(nameOf(line.post, firms)),
                known.contactsOf(id),
                known.tiesOf(id),
                ConsentStanding.of(known.consents.getOrDefault(id, List.of())),
                line.facts.isErased());
    }

    String nameOf(PersonFacts facts) {
        return facts.isErased() ? sentences.say("person.erased-name") : facts.name();
    }

    private @Nullable String hometownOf(PersonFacts facts) {
        return regions.of(facts.hometownCode()).map(Region::fullName).orElse(null);
    }

    private Map<UUID, CompanyRef> firmsOf(List<PersonPost> held) {
        return companies.refs(
                held.stream().map(PersonPost::getCompanyId).distinct().toList());
    }

    private static @Nullable String nameOf(PersonPost post, Map<UUID, CompanyRef> firms) {
        CompanyRef firm = firms.get(post.getCompanyId());
        return firm == null ? null : firm.name();
    }

    private Known known(List<UUID> ids) {
        return new Known(
                people.of(PersonContact.class, PersonContact::getPersonId, ids),
                people.of(PersonTie.class, PersonTie::getPersonId, ids),
                people.of(PersonConsent.class, PersonConsent::getPersonId, ids));
    }

    private record Known(
            Map<UUID, List<PersonContact>> contacts,
            Map<UUID, List<PersonTie>> ties,
            Map<UUID, List<PersonConsent>> consents) {

        List<PersonView.ContactView> contactsOf(UUID id) {
            return contacts.getOrDefault(id, List.of()).stream()
                    .map(PersonContact::view)
                    .toList();
        }

        List<PersonView.TieView> tiesOf(UUID id) {
            return ties.getOrDefault(id, List.of()).stream()
                    .map(PersonTie::view)
                    .toList();
        }
    }
}
