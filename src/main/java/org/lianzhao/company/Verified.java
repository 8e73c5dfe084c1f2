package org.lianzhao.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That the chain office verified (核实) what somebody says by hand, so that it counts as what a source states does.
 *
 * @param day the day of it, by which the evidence ages
 * @param verifier who did, as he was called then
 * @param at when he said so
 */
@Embeddable
public record Verified(
        @Column(name = "verified_on") LocalDate day,
        @Column(name = "verified_by_name") String verifier,
        @Column(name = "verified_at") Instant at) {}
