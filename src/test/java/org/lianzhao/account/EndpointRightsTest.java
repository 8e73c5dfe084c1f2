package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Endpoint;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Every endpoint of the interface against every role: found in the program itself, so that none can be forgotten. */
@QuarkusTest
class EndpointRightsTest extends HttpTest {

    @Test
    void every_endpoint_names_a_right_that_exists() {
        assertThat(Endpoint.all())
                .hasSizeGreaterThan(10)
                .allSatisfy(endpoint ->
                        assertThat(endpoint.right()).as(endpoint.toString()).isIn((Object[]) Right.values()));
    }

    @Test
    void a_role_gets_in_exactly_where_the_matrix_says_so() {
        SoftAssertions all = new SoftAssertions();
        for (Role role : Role.values()) {
            for (Endpoint endpoint : Endpoint.all()) {
                boolean may = RoleMatrix.rightsOf(Set.of(role)).contains(endpoint.right());
                all.assertThat(statusFor(role, endpoint) != 403)
                        .as("%s %s", role, endpoint)
                        .isEqualTo(may);
            }
        }
        all.assertAll();
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        assertThat(Endpoint.all())
                .allSatisfy(endpoint -> assertThat(endpoint.statusFor(Caller.nobody()))
                        .as(endpoint.toString())
                        .isEqualTo(401));
    }

    @Test
    void somebody_who_was_not_entered_gets_in_nowhere_whatever_the_token_says() {
        String stranger = "stranger-" + Fresh.mark();
        String roles = "member,head,office,chain-office,leader,project,service,auditor,admin,chamber";
        assertThat(Endpoint.all())
                .allSatisfy(endpoint -> assertThat(endpoint.statusFor(Caller.signedIn(stranger, roles)))
                        .as(endpoint.toString())
                        .isEqualTo(403));
    }

    private static int statusFor(Role role, Endpoint endpoint) {
        int status = endpoint.statusFor(Caller.as(role));
        assertThat(status).as("%s %s", role, endpoint).isLessThan(500);
        return status;
    }
}
