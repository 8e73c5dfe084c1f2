package org.lianzhao.lead;

import java.util.UUID;

/**
 * A lead by its title, for texts that go to people; phone numbers and the like are masked in it.
 *
 * @param confidential whether it is a 保密 one: then its title stays in the program
 */
public record LeadName(UUID id, String title, boolean confidential) {}
