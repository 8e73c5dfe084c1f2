package org.lianzhao.document;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.document.DocumentCalls.company;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.list;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A record has no more documents than anybody finds his way in. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class DocumentBoundsTest extends HttpTest {
    @Inject
    DocumentRepository documents;

    @Inject
    Clock clock;

    @Test
    void one_more_than_the_most_is_refused_until_another_is_withdrawn() {
        SubjectKey firm = new SubjectKey("company", UUID.fromString(company()));
        String subject = "company:" + firm.id();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 0; number < DocumentDesk.MOST; number++) {
                documents.add(document(firm));
            }
        });
        handIn(Caller.as(Role.MEMBER), subject, "a.pdf", Samples.pdf(), Map.of())
                .statusCode(409)
                .body("type", is("/problems/documents-full"))
                .body("detail", containsString("200"));
        String one = list(Caller.as(Role.MEMBER), subject).extract().path("items[0].id");
        withdraw(Caller.as(Role.MEMBER), one, 0).statusCode(200);
        handIn(Caller.as(Role.MEMBER), subject, "a.pdf", Samples.pdf(), Map.of())
                .statusCode(201);
    }

    private Document document(SubjectKey firm) {
        String key = UUID.randomUUID().toString();
        HandedIn file = new HandedIn("示例.pdf", DocumentFormat.PDF, 1, key, ScanState.NOT_SCANNED);
        NewDocument said = new NewDocument(firm, null, null, null);
        return new Document(firm, new KeptFile(file, key), said, null, clock.instant());
    }
}
