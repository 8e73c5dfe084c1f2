package org.lianzhao.person;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.company.Companies;
import org.lianzhao.person.PersonChanged.What;
import org.lianzhao.person.PersonParts.Held;
import org.lianzhao.shared.patch.Patch;

/** Correcting what somebody is or was at a firm, and saying that he left. */
@ApplicationScoped
class PostEditing {
    private static final TypeReference<LocalDate> DAY = new TypeReference<>() {};
    private static final int TITLE = 60;
    private static final int SOURCE = 300;

    private final PersonRepository people;
    private final PersonParts parts;
    private final PersonPage page;
    private final Companies companies;
    private final Event<PersonChanged> changes;

    PostEditing(
            PersonRepository people,
            PersonParts parts,
            PersonPage page,
            Companies companies,
            Event<PersonChanged> changes) {
        this.people = people;
        this.parts = parts;
        this.page = page;
        this.companies = companies;
        this.changes = changes;
    }

    @Transactional
    PersonView edit(UUID id, UUID postId, Patch patch) {
        Person person = people.hold(id);
        PersonPost post = post(id, postId);
        post.expect(patch.version());
        patch.text("title", TITLE, title -> post.called(FreeText.line("title", title)))
                .text("department", TITLE, department -> post.in(FreeText.line("department", department)))
                .text("source", SOURCE, source -> post.knownFrom(FreeText.line("source", source)))
                .value("since", DAY, post::since)
                .value("until", DAY, post::until)
                .requiredValue("current", new TypeReference<Boolean>() {}, post::hold);
        patch.nothingElse();
        post.requirePossible("", parts.today());
        people.flush(); // the answer carries the new version
        tell(What.POST_CHANGED, person, post);
        return page.show(id);
    }

    @Transactional
    PersonView remove(UUID id, UUID postId) {
        Person person = people.hold(id);
        PersonPost post = post(id, postId);
        tell(What.POST_REMOVED, person, post);
        people.remove(post);
        return page.show(id);
    }

    private PersonPost post(UUID person, UUID post) {
        return people.part(PersonPost.class, post, PersonPost::getPersonId, person, "person-post");
    }

    private void tell(What what, Person person, PersonPost post) {
        UUID firm = post.getCompanyId();
        Held held = new Held(
                post, Objects.requireNonNull(companies.refs(List.of(firm)).get(firm)));
        changes.fire(new PersonChanged(what, person.subject(), held.after()));
    }
}
