package org.lianzhao.survey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.chain.PlacedSegment;

/**
 * What a chain's figures come from.
 *
 * @param segments the leaves of its map, by key: what is told of one of them counts, whoever tells it
 * @param firms those of the zone that stand in them: what they tell of everything they buy and sell counts, too
 * @param years of which something is told, the latest first
 */
record SurveyScope(Map<UUID, PlacedSegment> segments, List<UUID> firms, List<Integer> years) {}
