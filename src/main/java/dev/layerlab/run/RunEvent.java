package dev.layerlab.run;

/**
 * A state that a run came into.
 *
 * @param at milliseconds since 1970
 * @param epoch the last one that was stored then
 * @param reason why it FAILED, else null
 */
public record RunEvent(long at, RunState state, int epoch, String reason) {}
