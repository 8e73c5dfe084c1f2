package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.merge;
import static org.lianzhao.company.MergeCalls.mergeOf;
import static org.lianzhao.company.MergeCalls.show;
import static org.lianzhao.company.MergeCalls.undo;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Together;

/** What the chain office verified goes with what it verified where firms or segments turn out to be one. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class ClaimMergeTest extends ClaimCalls {
    @Test
    void a_merge_of_firms_moves_a_verified_claim_with_its_verification_and_back() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        String holding = claim(gone, Map.of());
        String paper = verified(gone, holding);
        merge(kept, gone, Map.of()).statusCode(201);
        show(kept).body("holdings.id", contains(holding)).body("holdings[0].verified", notNullValue());
        history(Role.MEMBER, kept, holding).body("items.document.id", contains(paper));
        withdraw(Caller.as(Role.MEMBER), paper, 0).statusCode(409);
        undo(mergeOf(kept)).statusCode(200);
        show(gone).body("holdings[0].verified", notNullValue());
        history(Role.MEMBER, gone, holding).body("items", hasSize(1));
    }

    @Test
    void of_two_claims_a_merge_of_firms_keeps_the_verified_one_and_is_undone_in_full() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        String mine = claim(kept, Map.of());
        String holding = claim(gone, Map.of("presence", "SIGNED"));
        String paper = verified(gone, holding);
        merge(kept, gone, Map.of()).statusCode(201);
        show(kept)
                .body("holdings.id", contains(mine))
                .body("holdings[0].presence", is("SIGNED"))
                .body("holdings[0].counts", is(true))
                .body("holdings[0].verified.verifier", is("示例chain-office"));
        history(Role.MEMBER, kept, mine).body("items.document.id", contains(paper));
        undo(mergeOf(kept)).statusCode(200);
        show(kept).body("holdings[0].presence", is("PRODUCTION")).body("holdings[0].verified", nullValue());
        history(Role.MEMBER, kept, mine).body("items", empty());
        show(gone).body("holdings[0].verified", notNullValue());
        history(Role.MEMBER, gone, holding).body("items.document.id", contains(paper));
    }

    @Test
    void a_merge_of_segments_keeps_the_verification() {
        String alone = firm(Map.of());
        String single = claim(alone, Map.of());
        verified(alone, single);
        String twice = firm(Map.of());
        String better = claim(twice, Map.of("presence", "SIGNED"));
        verified(twice, better);
        String worse = claimIn(small.get(2), twice, Map.of());
        DraftCalls.act(chain, segment(), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        DraftCalls.publish(chain, "示例并一").then().statusCode(201);
        show(alone).body("holdings.segmentCode", contains(small.get(2))).body("holdings[0].verified", notNullValue());
        history(Role.MEMBER, alone, single).body("items.holds", contains(true));
        show(twice)
                .body("holdings.id", contains(worse))
                .body("holdings[0].presence", is("SIGNED"))
                .body("holdings[0].verified", notNullValue());
        history(Role.MEMBER, twice, worse).body("items.holds", contains(true));
        seen(small.get(2)).body("cover.producing", is(1)).body("cover.preparing", is(1));
    }

    @Test
    void one_that_is_verified_while_its_segment_is_merged_waits_for_that_or_is_seen_anew() throws Exception {
        for (int round = 0; round < 3; round++) {
            drawTheChain();
            String firm = firm(Map.of());
            String holding = claim(firm, Map.of());
            Map<String, Object> said = Map.of("version", 0, "documentId", paper(firm));
            DraftCalls.act(chain, segment(), "merger", Map.of("into", small.get(2)));
            String seen = DraftCalls.seen(chain);
            List<Integer> answers = Together.at(
                    () -> DraftCalls.publish(chain, "示例并入", seen).statusCode(),
                    () -> verify(Role.CHAIN_OFFICE, firm, holding, said)
                            .extract()
                            .statusCode());
            assertThat(answers).isIn(List.of(201, 200), List.of(201, 409));
            show(firm).body("holdings.segmentCode", contains(small.get(2)));
            history(Role.MEMBER, firm, holding).body("items", hasSize(answers.get(1) == 200 ? 1 : 0));
        }
    }

    @Test
    void of_two_verified_ones_a_merge_of_segments_keeps_both_verifications_and_ends_one() {
        String firm = firm(Map.of());
        String going = claim(firm, Map.of("presence", "SIGNED"));
        String lost = verified(firm, going);
        String staying = claimIn(small.get(2), firm, Map.of());
        String kept = verified(firm, staying);
        DraftCalls.act(chain, segment(), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        DraftCalls.publish(chain, "示例并一").then().statusCode(201);
        show(firm).body("holdings.id", contains(staying)).body("holdings[0].presence", is("PRODUCTION"));
        history(Role.MEMBER, firm, staying)
                .body("items.document.id", contains(kept, lost))
                .body("items.ending", contains(null, "MERGED"))
                .body("items.holds", contains(true, false));
    }
}
