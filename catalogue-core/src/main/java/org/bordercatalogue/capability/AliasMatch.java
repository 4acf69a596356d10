package org.bordercatalogue.capability;

/** The capability behind an attribute's name, and the alias that named it. */
public record AliasMatch(Capability capability, CapabilityAlias alias) {}
