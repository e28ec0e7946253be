package dev.layerlab.run;

/**
 * What somebody is composing, before it is a run.
 *
 * @param token names the browser it belongs to; nobody else knows it
 * @param saved milliseconds since 1970
 */
public record Draft(String token, String json, long saved) {}
