package org.lianzhao.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.search.Narrowing;
import org.lianzhao.search.box.Found;
import org.lianzhao.search.box.FoundKind;

/** People in the search box, by name or by a whole number or address; the number itself is never in the answer. */
@ApplicationScoped
class FoundPeople implements FoundKind {
    private final PersonRepository people;
    private final PostRepository posts;
    private final Companies companies;
    private final ContactSearch contacts;
    private final Acting acting;

    FoundPeople(
            PersonRepository people, PostRepository posts, Companies companies, ContactSearch contacts, Acting acting) {
        this.people = people;
        this.posts = posts;
        this.companies = companies;
        this.contacts = contacts;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return PersonIndex.KIND;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public boolean mayRead() {
        return acting.person().may(Right.READ_PEOPLE);
    }

    @Override
    public String searched(String typed) {
        return Companies.searched(typed);
    }

    @Override
    public String code(String typed) {
        return contacts.code(typed);
    }

    @Override
    public String openCode(String typed) {
        return "";
    }

    @Override
    public List<Narrowing> forCaller() {
        return List.of();
    }

    @Override
    public List<Found> read(Collection<UUID> ids) {
        Map<UUID, PersonPost> posted = posts.of(ids).entrySet().stream()
                .filter(held -> !held.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, held -> held.getValue().get(0)));
        Map<UUID, CompanyRef> firms = companies.refs(posted.values().stream()
                .map(PersonPost::getCompanyId)
                .distinct()
                .toList());
        return people.facts(ids).values().stream()
                .filter(person -> !person.isErased())
                .map(person -> found(person, posted.get(person.id()), firms))
                .toList();
    }

    private static Found found(PersonFacts person, @Nullable PersonPost post, Map<UUID, CompanyRef> firms) {
        String detail = Optional.ofNullable(post).stream()
                .flatMap(held -> Stream.of(
                        Optional.ofNullable(firms.get(held.getCompanyId())).map(CompanyRef::name),
                        Optional.ofNullable(held.getTitle())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new Found(person.id(), person.name(), List.of(), List.of(), detail, "/people/" + person.id());
    }

    @Override
    public String listOf(String typed) {
        return ContactSearch.isPlainly(typed) ? "/people" : "/people?q=" + URLEncoder.encode(typed, UTF_8);
    }
}
