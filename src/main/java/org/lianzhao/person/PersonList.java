package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.person.PersonPage.Line;
import org.lianzhao.search.NameHits;
import org.lianzhao.search.NameQuery;
import org.lianzhao.search.Narrowing;
import org.lianzhao.search.Search;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;

/** The list of people: of a firm those who are there before those who were; of all the latest recorded, or who fits a search best. */
@ApplicationScoped
class PersonList {
    private final PersonRepository people;
    private final PostRepository posts;
    private final PersonPage page;
    private final ContactSearch contacts;
    private final Search search;

    PersonList(PersonRepository people, PostRepository posts, PersonPage page, ContactSearch contacts, Search search) {
        this.people = people;
        this.posts = posts;
        this.page = page;
        this.contacts = contacts;
        this.search = search;
    }

    /** By name. */
    @Transactional
    Page<PersonRow> page(PersonFilter filter, @Nullable String cursor, Limit limit) {
        return page(new Sought(filter.q, "", filter.company), cursor, limit);
    }

    /** By name, or by a whole number or address. */
    @Transactional
    Page<PersonRow> search(PersonSearch asked) {
        String code = asked.q() == null ? "" : contacts.code(asked.q());
        return page(new Sought(asked.q(), code, asked.company()), asked.cursor(), Limit.of(asked.limit()));
    }

    private Page<PersonRow> page(Sought sought, @Nullable String cursor, Limit limit) {
        if (sought.text() != null && !sought.text().isBlank()) {
            return found(sought.text(), sought, cursor, limit);
        }
        return sought.company() == null ? latest(cursor, limit) : at(sought.company(), cursor, limit);
    }

    // the index finds and ranks, the database says what is true
    private Page<PersonRow> found(String text, Sought sought, @Nullable String cursor, Limit limit) {
        UUID company = sought.company();
        NameHits hits = search.byName(new NameQuery(
                PersonIndex.KIND,
                Companies.searched(text),
                sought.code(),
                company == null ? List.of() : List.of(Narrowing.is(PersonIndex.COMPANY, company.toString())),
                Cursor.position(cursor),
                limit.rows()));
        Map<UUID, PersonFacts> facts = people.facts(hits.ids());
        Map<UUID, List<PersonPost>> held = posts.of(hits.ids());
        List<Line> lines = hits.ids().stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .filter(person -> !person.isErased())
                .map(person -> new Line(person, shown(held.getOrDefault(person.id(), List.of()), company)))
                .filter(line -> company == null || line.post() != null)
                .toList();
        return Page.upTo(page.rows(lines), hits.next());
    }

    private Page<PersonRow> latest(@Nullable String cursor, Limit limit) {
        Page<PersonFacts> facts = Page.of(
                people.latest(Cursor.id(cursor), limit.plusOne()),
                limit,
                person -> person.id().toString());
        Map<UUID, List<PersonPost>> held =
                posts.of(facts.items().stream().map(PersonFacts::id).toList());
        List<Line> lines = facts.items().stream()
                .map(person -> new Line(person, shown(held.getOrDefault(person.id(), List.of()), null)))
                .toList();
        return new Page<>(page.rows(lines), facts.nextCursor());
    }

    private Page<PersonRow> at(UUID company, @Nullable String cursor, Limit limit) {
        Place from = Place.read(Cursor.position(cursor));
        List<PersonPost> found = new ArrayList<>();
        if (from.current()) {
            found.addAll(posts.at(company, true, from.below(), limit.plusOne()));
        }
        int wanted = limit.plusOne() - found.size();
        if (wanted > 0) {
            found.addAll(posts.at(company, false, from.current() ? null : from.below(), wanted));
        }
        Page<PersonPost> held = Page.of(found, limit, post -> new Place(post.isCurrent(), post.getId()).written());
        Map<UUID, PersonFacts> facts =
                people.facts(held.items().stream().map(PersonPost::getPersonId).toList());
        List<Line> lines = held.items().stream()
                .map(post -> new Line(Objects.requireNonNull(facts.get(post.getPersonId())), post))
                .toList();
        return new Page<>(page.rows(lines), held.nextCursor());
    }

    private static @Nullable PersonPost shown(List<PersonPost> held, @Nullable UUID company) {
        return held.stream()
                .filter(post -> company == null || post.getCompanyId().equals(company))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whom somebody looks for.
     *
     * @param code what the index has of a number or an address; empty for none
     */
    private record Sought(
            @Nullable String text, String code, @Nullable UUID company) {}

    /** Where a firm's page ends: among those who are there, or those who were. */
    private record Place(boolean current, @Nullable UUID below) {
        private static final String IS = "is";
        private static final String WAS = "was";

        static Place read(@Nullable String written) {
            if (written == null) {
                return new Place(true, null);
            }
            String[] parts = written.split(" ", 2);
            if (parts.length < 2 || !List.of(IS, WAS).contains(parts[0])) {
                throw new Invalid("cursor", "cursor");
            }
            return new Place(parts[0].equals(IS), Cursor.key(parts[1]));
        }

        String written() {
            return (current ? IS : WAS) + " " + below;
        }
    }
}
