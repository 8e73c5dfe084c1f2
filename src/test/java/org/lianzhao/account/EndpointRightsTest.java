package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Endpoint;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Operation;
import org.lianzhao.testing.RightsMatrix;

/** Every endpoint of the interface against every role: found in the program itself and its document, so that none can be forgotten. */
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
    void every_operation_of_the_document_has_its_line_in_the_table_and_no_line_is_left_over() {
        Operation.all().forEach(RightsMatrix::of);
        assertThat(RightsMatrix.lines().stream().map(RightsMatrix.Line::operation))
                .as("lines of the table")
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().stream().map(Operation::name).toList());
    }

    @Test
    void a_role_gets_in_exactly_where_the_table_says_so() {
        SoftAssertions all = new SoftAssertions();
        for (Role role : Role.values()) {
            Caller.as(role); // enters him
            for (Operation operation : Operation.all()) {
                int status = operation.statusFor(Caller.signedIn(Caller.username(role), role.code()));
                all.assertThat(status).as("%s %s", role, operation.name()).isLessThan(500);
                all.assertThat(status != 403)
                        .as("%s %s", role, operation.name())
                        .isEqualTo(RightsMatrix.of(operation).may().contains(role));
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
}
