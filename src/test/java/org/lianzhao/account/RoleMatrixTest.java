package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.account.Right.ADD_DOCUMENTS;
import static org.lianzhao.account.Right.CHANGE_SETTINGS;
import static org.lianzhao.account.Right.EDIT_CHAINS;
import static org.lianzhao.account.Right.EDIT_CLOCKS;
import static org.lianzhao.account.Right.EDIT_DICTIONARIES;
import static org.lianzhao.account.Right.EDIT_LEADS;
import static org.lianzhao.account.Right.EDIT_LIMITS;
import static org.lianzhao.account.Right.EDIT_PEOPLE;
import static org.lianzhao.account.Right.EDIT_WEIGHTS;
import static org.lianzhao.account.Right.ENTER_COMPANIES;
import static org.lianzhao.account.Right.ERASE_PEOPLE;
import static org.lianzhao.account.Right.EXPORT_PERSONAL_DATA;
import static org.lianzhao.account.Right.MANAGE_ACCOUNTS;
import static org.lianzhao.account.Right.MANAGE_INDEX;
import static org.lianzhao.account.Right.MERGE;
import static org.lianzhao.account.Right.READ_ALL_AUDIT;
import static org.lianzhao.account.Right.READ_AUDIT;
import static org.lianzhao.account.Right.READ_CHAINS;
import static org.lianzhao.account.Right.READ_DOCUMENTS;
import static org.lianzhao.account.Right.READ_LEADS;
import static org.lianzhao.account.Right.READ_PEOPLE;
import static org.lianzhao.account.Right.READ_REGISTER;
import static org.lianzhao.account.Right.REFER;
import static org.lianzhao.account.Right.REVEAL_CONTACTS;
import static org.lianzhao.account.Right.SETTLE_CONFLICTS;
import static org.lianzhao.account.Right.SIGN_IN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleMatrixTest {
    @ParameterizedTest
    @EnumSource
    void everybody_may_sign_in_but_machines_which_only_refer(Role role) {
        if (role == Role.CHAMBER) {
            assertThat(RoleMatrix.rightsOf(Set.of(role))).containsExactly(REFER);
        } else {
            assertThat(RoleMatrix.rightsOf(Set.of(role))).contains(SIGN_IN).doesNotContain(REFER);
        }
    }

    @Test
    void everybody_but_auditor_administrator_and_machines_reads_chains() {
        assertThat(holders(READ_CHAINS))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.ADMIN, Role.CHAMBER)));
    }

    @Test
    void only_the_chain_office_decides_about_segments() {
        assertThat(holders(EDIT_CHAINS)).containsExactly(Role.CHAIN_OFFICE);
    }

    @Test
    void whoever_reads_chains_reads_the_register() {
        assertThat(holders(READ_REGISTER)).isEqualTo(holders(READ_CHAINS));
    }

    @Test
    void those_who_look_for_firms_put_them_in_the_register() {
        assertThat(holders(ENTER_COMPANIES))
                .containsExactlyInAnyOrder(Role.MEMBER, Role.HEAD, Role.OFFICE, Role.CHAIN_OFFICE);
    }

    @Test
    void heads_and_offices_decide_what_is_one_firm() {
        assertThat(holders(MERGE)).containsExactlyInAnyOrder(Role.HEAD, Role.OFFICE, Role.CHAIN_OFFICE);
    }

    @Test
    void documents_are_read_and_added_by_those_who_read_and_work_on_what_has_them() {
        assertThat(holders(READ_DOCUMENTS)).isEqualTo(union(READ_REGISTER, READ_LEADS));
        assertThat(holders(ADD_DOCUMENTS)).isEqualTo(union(ENTER_COMPANIES, EDIT_LEADS));
    }

    @Test
    void segments_have_documents_for_all_who_read_chains_and_from_those_who_decide() {
        assertThat(holders(READ_DOCUMENTS)).containsAll(holders(READ_CHAINS));
        assertThat(holders(ADD_DOCUMENTS)).containsAll(holders(EDIT_CHAINS));
    }

    private static Set<Role> union(Right one, Right other) {
        return Stream.of(one, other).flatMap(right -> holders(right).stream()).collect(Collectors.toSet());
    }

    @Test
    void leaders_read_no_personal_data_and_those_who_come_after_the_signing_only_a_part_of_it() {
        assertThat(holders(READ_PEOPLE))
                .containsExactlyInAnyOrder(
                        Role.MEMBER, Role.HEAD, Role.OFFICE, Role.CHAIN_OFFICE, Role.PROJECT, Role.SERVICE);
        assertThat(holders(REVEAL_CONTACTS))
                .isEqualTo(holders(EDIT_PEOPLE))
                .containsExactlyInAnyOrder(Role.MEMBER, Role.HEAD, Role.OFFICE, Role.CHAIN_OFFICE);
    }

    @Test
    void only_the_office_erases_people_and_takes_personal_data_out() {
        assertThat(holders(ERASE_PEOPLE)).containsExactly(Role.OFFICE);
        assertThat(holders(EXPORT_PERSONAL_DATA)).containsExactly(Role.OFFICE);
    }

    @Test
    void only_the_administrator_enters_users() {
        assertThat(holders(MANAGE_ACCOUNTS)).containsExactly(Role.ADMIN);
    }

    @Test
    void only_the_administrator_looks_after_the_search_index() {
        assertThat(holders(MANAGE_INDEX)).containsExactly(Role.ADMIN);
    }

    @Test
    void the_administrator_sets_all_but_weights_which_are_the_chain_offices() {
        assertThat(holders(EDIT_DICTIONARIES)).containsExactly(Role.ADMIN);
        assertThat(holders(EDIT_LIMITS)).containsExactly(Role.ADMIN);
        assertThat(holders(EDIT_WEIGHTS)).containsExactly(Role.CHAIN_OFFICE);
        assertThat(holders(CHANGE_SETTINGS)).containsExactlyInAnyOrder(Role.ADMIN, Role.CHAIN_OFFICE, Role.OFFICE);
    }

    @Test
    void the_office_sets_clocks_as_well_and_alone_settles_conflicts() {
        assertThat(holders(EDIT_CLOCKS)).containsExactly(Role.OFFICE);
        assertThat(holders(SETTLE_CONFLICTS)).containsExactly(Role.OFFICE);
    }

    @Test
    void the_administrator_reads_a_part_of_the_audit_and_the_auditor_all() {
        assertThat(holders(READ_AUDIT)).containsExactlyInAnyOrder(Role.AUDITOR, Role.ADMIN);
        assertThat(holders(READ_ALL_AUDIT)).containsExactly(Role.AUDITOR);
    }

    @Test
    void rights_of_several_roles_add_up() {
        assertThat(RoleMatrix.rightsOf(List.of(Role.CHAIN_OFFICE, Role.AUDITOR)))
                .contains(EDIT_CHAINS, READ_ALL_AUDIT);
    }

    @Test
    void no_role_gives_no_right() {
        assertThat(RoleMatrix.rightsOf(Set.of())).isEmpty();
    }

    @Test
    void a_token_brings_the_roles_it_names_and_others_mean_nothing() {
        assertThat(Role.among(Set.of("chain-office", "offline_access", "CHAIN_OFFICE2")))
                .containsExactly(Role.CHAIN_OFFICE);
    }

    private static Set<Role> holders(Right right) {
        return Stream.of(Role.values())
                .filter(role -> RoleMatrix.rightsOf(Set.of(role)).contains(right))
                .collect(Collectors.toSet());
    }
}
