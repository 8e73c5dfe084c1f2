package org.lianzhao.target;

import java.util.List;

/**
 * By what firms are assessed.
 *
 * @param strengths words of tags that speak for a firm's strength
 */
record Measure(TargetWeights weights, List<String> strengths) {}
