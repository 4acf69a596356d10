package org.bordercatalogue.capability;

import org.bordercatalogue.kernel.LocalText;

/**
 * An attribute that importers meet and that states something else than a capability of the product.
 *
 * @param label its name for readers, empty where the pack gives none
 */
public record NotCapability(String attribute, LocalText label, LocalText reason) {}
