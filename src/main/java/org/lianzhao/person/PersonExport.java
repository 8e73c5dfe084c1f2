package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.person.ExportedPerson.ExportedContact;
import org.lianzhao.person.PersonView.PostView;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;
import org.lianzhao.transfer.ExportTrace;

/**
 * The list of people on its way out. Numbers and addresses are opened only for those who may take them out, and not of
 * somebody whose consent has lapsed; of those who were erased nothing leaves.
 */
@ApplicationScoped
class PersonExport implements ExportKind<PersonFilter, ExportedPerson> {
    static final List<String> FILTERS = List.of("q", "company");

    private static final String[] CONTACTS = {"phone", "email", "wechat"};

    private final PersonList list;
    private final ContactSearch contacts;
    private final PersonRepository people;
    private final ContactVault vault;
    private final Companies companies;
    private final Sentences sentences;

    PersonExport(
            PersonList list,
            ContactSearch contacts,
            PersonRepository people,
            ContactVault vault,
            Companies companies,
            Sentences sentences) {
        this.list = list;
        this.contacts = contacts;
        this.people = people;
        this.vault = vault;
        this.companies = companies;
        this.sentences = sentences;
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public List<ExportColumn<ExportedPerson>> columns() {
        return List.of(
                ExportColumn.text("name", person -> person.row().name()),
                ExportColumn.text("companyName", post(PostView::companyName)),
                ExportColumn.text("title", post(PostView::title)),
                ExportColumn.text("department", post(PostView::department)),
                ExportColumn.<ExportedPerson>day("since", post(PostView::since)).onDemand(),
                ExportColumn.<ExportedPerson>day("until", post(PostView::until)).onDemand(),
                ExportColumn.text("current", post(post -> post.current() ? sentences.say("export.yes") : null)),
                ExportColumn.<ExportedPerson>text("phone", person -> person.contacts(ContactKind.PHONE))
                        .ofPeople(),
                ExportColumn.<ExportedPerson>text("email", person -> person.contacts(ContactKind.EMAIL))
                        .ofPeople(),
                ExportColumn.<ExportedPerson>text("wechat", person -> person.contacts(ContactKind.WECHAT))
                        .ofPeople(),
                ExportColumn.text("hometown", person -> person.row().hometownName()),
                ExportColumn.text("ties", this::tiesOf),
                ExportColumn.text(
                        "consent",
                        person -> sentences.say(
                                "export.consent." + person.row().consent().state())),
                ExportColumn.<ExportedPerson>code(
                                "id", person -> person.row().id().toString())
                        .onDemand());
    }

    private static <T> Function<ExportedPerson, @Nullable T> post(Function<PostView, @Nullable T> part) {
        return person -> {
            PostView post = person.row().post();
            return post == null ? null : part.apply(post);
        };
    }

    private String tiesOf(ExportedPerson person) {
        return person.row().ties().stream()
                .map(tie -> sentences.say("export.tie." + tie.kind()) + " " + tie.text())
                .collect(Collectors.joining(ExportedPerson.BETWEEN));
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        if (filter.equals("q")) {
            return contacts.masked(value);
        }
        UUID id = UUID.fromString(value); // the endpoint has read it as one
        return Optional.ofNullable(companies.refs(List.of(id)).get(id))
                .map(CompanyRef::name)
                .orElse(value);
    }

    // a name
    @Override
    public ExportTrace trace(String filter) {
        return filter.equals("q") ? ExportTrace.NOTHING : ExportTrace.WORDS;
    }

    @Override
    @Transactional
    public Page<ExportedPerson> page(PersonFilter filter, ExportPart part) {
        if (filter.q != null && ContactSearch.isPlainly(filter.q)) {
            throw new Invalid("q", "export-contact");
        }
        Page<PersonRow> rows = list.page(filter, part.cursor(), part.limit());
        List<PersonRow> there =
                rows.items().stream().filter(person -> !person.erased()).toList();
        Map<UUID, List<PersonContact>> kept = part.inFull() && part.wants(CONTACTS)
                ? people.of(
                        PersonContact.class,
                        PersonContact::getPersonId,
                        there.stream().map(PersonRow::id).distinct().toList())
                : Map.of();
        return new Page<>(
                there.stream()
                        .map(row -> new ExportedPerson(row, contacts(row, kept.getOrDefault(row.id(), List.of()))))
                        .toList(),
                rows.nextCursor());
    }

    private List<ExportedContact> contacts(PersonRow row, List<PersonContact> kept) {
        if (kept.isEmpty() || row.consent().hasLapsed()) {
            return row.contacts().stream()
                    .map(contact -> new ExportedContact(contact.kind(), contact.masked()))
                    .toList();
        }
        return kept.stream()
                .map(contact -> new ExportedContact(contact.getKind(), contact.reveal(vault)))
                .toList();
    }
}
