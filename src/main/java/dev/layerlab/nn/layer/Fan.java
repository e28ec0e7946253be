package dev.layerlab.nn.layer;

/** How many numbers flow into and out of a layer, which some initialisers scale by. */
record Fan(int in, int out) {}
