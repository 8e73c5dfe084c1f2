package org.lianzhao.company;

import java.util.List;
import java.util.UUID;

/**
 * A registered firm that may be the same as another.
 *
 * @param reasons why, as stable names that screens say in words, the strongest first
 * @param strength how likely it is, from 1 to 99
 */
public record Lookalike(UUID company, List<String> reasons, int strength) {}
