package org.bordercatalogue.capability;

import org.bordercatalogue.kernel.LocalText;

/**
 * An attribute that importers meet and that states something else than a capability of the product.
 */
public record NotCapability(String attribute, LocalText reason) {}
