package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.person.ConsentStanding.ConsentState;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Invalid;

/** What may be said of people, their posts and the grounds for keeping their data. */
class PersonRulesTest {
    private static final Author AUTHOR = new Author(UUID.randomUUID(), "示例");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Instant NOW = Instant.parse("2025-03-03T01:00:00Z");

    private static PersonPost post(@Nullable LocalDate since, @Nullable LocalDate until, @Nullable Boolean current) {
        PersonPost post = new PersonPost(UUID.randomUUID(), UUID.randomUUID(), AUTHOR, NOW);
        new NewPost(UUID.randomUUID(), "总经理", null, since, until, current, null).describe("", post);
        return post;
    }

    private static PersonConsent consent(ConsentBasis basis, LocalDate day) {
        return new PersonConsent(UUID.randomUUID(), basis, day, AUTHOR, NOW);
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void somebody_holds_a_post_until_it_is_said_that_he_left() {
        assertThat(post(TODAY, null, null).isCurrent()).isTrue();
        assertThat(post(null, TODAY, null).isCurrent()).isFalse();
        assertThat(post(null, null, false).isCurrent()).isFalse();
    }

    @Test
    void the_days_of_a_post_are_possible() {
        post(TODAY, TODAY, null).requirePossible("", TODAY);
        refused(() -> post(TODAY.plusDays(1), null, null).requirePossible("", TODAY), "day-to-come");
        refused(() -> post(null, TODAY.plusDays(1), null).requirePossible("", TODAY), "day-to-come");
        refused(() -> post(TODAY, TODAY.minusDays(1), null).requirePossible("", TODAY), "post-until-before");
        refused(() -> post(null, TODAY, true).requirePossible("", TODAY), "post-until-current");
    }

    @Test
    void the_latest_ground_that_holds_counts() {
        PersonConsent card = consent(ConsentBasis.CARD, TODAY.minusYears(1));
        PersonConsent consent = consent(ConsentBasis.CONSENT, TODAY);
        assertThat(ConsentStanding.of(List.of())).isEqualTo(new ConsentStanding(ConsentState.NONE, null));
        assertThat(ConsentStanding.of(List.of(consent, card)))
                .isEqualTo(new ConsentStanding(ConsentState.GIVEN, ConsentBasis.CONSENT));
        consent.withdraw(TODAY);
        assertThat(ConsentStanding.of(List.of(consent, card)).basis()).isEqualTo(ConsentBasis.CARD);
        card.withdraw(TODAY);
        assertThat(ConsentStanding.of(List.of(consent, card)))
                .isEqualTo(new ConsentStanding(ConsentState.WITHDRAWN, null));
    }

    @Test
    void a_ground_is_withdrawn_once_and_not_before_it_was_given() {
        PersonConsent consent = consent(ConsentBasis.CONSENT, TODAY);
        refused(() -> consent.withdraw(TODAY.minusDays(1)), "consent-before-given");
        consent.withdraw(TODAY);
        refused(() -> consent.withdraw(TODAY), "consent-withdrawn-already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"找他 138 0013 8021", "１３８００１３８０２１", "wang@example.com", "身份证 43110219900307123X", "0746-8223344"})
    void numbers_and_addresses_have_no_place_in_free_text(String text) {
        assertThatThrownBy(() -> FreeText.lines("note", text)).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.code()).isEqualTo("text-holds-contact");
            assertThat(invalid.field()).isEqualTo("note");
        });
    }

    @Test
    void free_text_is_kept_as_people_see_it() {
        assertThat(FreeText.line("title", " 副总\n经理 ")).isEqualTo("副总 经理");
        assertThat(FreeText.lines("note", " 一\n二 ")).isEqualTo("一\n二");
        assertThat(FreeText.line("title", " ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "123", "—", "王 13800138021"})
    void a_name_is_something_to_read(String name) {
        assertThatThrownBy(() -> PersonName.read("name", name)).isInstanceOf(Invalid.class);
    }

    @Test
    void logs_know_the_family_name_only() {
        assertThat(PersonName.masked(PersonName.read("name", " 欧阳示例 "))).isEqualTo("欧**");
        assertThat(PersonName.masked("𠮷田")).isEqualTo("𠮷**");
        assertThat(PersonName.masked("")).isEqualTo("**");
    }

    @Test
    void an_erased_record_is_never_written_on_again() {
        Person person = new Person("王示例", AUTHOR, NOW);
        person.from("431100");
        person.erase(NOW);
        assertThat(person.fields()).isEqualTo(new Person.Fields("", null, null));
        refused(person::requireThere, "person-erased");
        refused(() -> person.erase(NOW), "person-erased");
    }

    @Test
    void what_must_not_reach_a_log_is_not_in_what_records_say_of_themselves() {
        String number = "13800138021";
        NewContact said = new NewContact(ContactKind.PHONE, number, null, null);
        ReadContact read = new ReadContact(ContactKind.PHONE, number, new byte[0], "138 **** **21", null);
        assertThat(said + " " + read + " " + new RevealedContact(UUID.randomUUID(), ContactKind.PHONE, number))
                .doesNotContain(number);
    }
}
