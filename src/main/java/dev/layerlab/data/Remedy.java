package dev.layerlab.data;

/**
 * A cure that the studio can apply by itself: the roles and choices that the data set would have then.
 *
 * @param label what it does, for a button
 */
public record Remedy(String label, Roles roles, Choices choices) {}
