package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.notice.NoticeCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** In which roles somebody came is known as soon as he opens the program, and not written down each time. */
@QuarkusTest
class RolesNotedTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private static int open(RequestSpecification caller) {
        return caller.get("/api/me").statusCode();
    }

    @Test
    void whoever_opened_the_program_counts_in_his_roles_and_no_longer_as_a_member() {
        String name = "office-" + Fresh.mark();
        Caller.enter(name, name);
        Person owner = person(Role.MEMBER);
        String lead = owner.opens(Fresh.text());
        assertThat(readers(owner, lead, name)).isEmpty();
        assertThat(open(Caller.signedIn(name, Role.OFFICE.code()))).isEqualTo(200);
        assertThat(readers(owner, lead, name)).containsExactly(name);
    }

    private static List<String> readers(Person asker, String lead, String name) {
        return asker.calls()
                .queryParam("q", name)
                .get("/api/leads/" + lead + "/readers")
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    @Test
    void nothing_is_written_of_somebody_who_is_known() {
        Person member = person(Role.MEMBER);
        member.calls().get("/api/notices/preferences").then().statusCode(200); // which has always noted it
        long first = Statements.during(database, () -> open(member.calls()));
        assertThat(Statements.during(database, () -> open(member.calls()))).isEqualTo(first);
    }
}
